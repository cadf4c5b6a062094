"""Decodes messages by decoding.json: the page of the package, step by step, in Python."""

import calendar
import json
import re

NUMBER = re.compile(r"-?\d+(\.\d+)?(e[+-]?\d+)?", re.IGNORECASE | re.ASCII)
MOST_ITEMS = 10_000
LARGEST = 2**53 - 1
MEDIA_TYPES = {"/9j/": "image/jpeg", "iVBORw0KGgo": "image/png", "R0lGOD": "image/gif", "UklGR": "image/webp"}
NOTHING = object()  # unlike None, which is a value of JSON


class Decoder:
    def __init__(self, plan, option=None):
        self.plan = plan
        self.option = option
        self.notices = []

    def notice(self, code, path, **more):
        self.notices.append({"code": code, "path": path, **more})

    def message(self, name, values, path):
        plan = self.plan["messages"][name]
        return self.object(plan["fields"], values, path, plan.get("otherFields", []))

    def object(self, fields, values, path, others=()):
        result = {}
        known = {name: field for field in fields for name in [field["name"], *field.get("aliases", [])]}
        for field in fields:
            value = self.field(field, values, path)
            if value is not NOTHING:
                result[field["as"]] = value
        for key, value in values.items():
            if value is None or key in others:
                continue
            if key not in known:
                self.notice("unknown-field", [*path, key])
            elif not known[key].get("described", True):
                self.notice("not-described", [*path, key])
        return result

    def field(self, field, values, path):
        names = [field["name"], *field.get("aliases", [])]
        present = [name for name in names if values.get(name) not in (None, "")]
        for extra in present[1:]:
            self.notice("rule", [*path, extra])
        name = (present or [one for one in names if one in values] or names)[0]
        value, here = values.get(name, NOTHING), [*path, name]
        if not field.get("described", True):
            return self.quiet(field, value, here)
        if value is None and field.get("isId"):
            self.notice("empty", here)
            return NOTHING
        if value is NOTHING or value is None:
            if field.get("required"):
                self.notice("missing", here)
            return NOTHING
        return self.value(field, value, here)

    def quiet(self, field, value, path):
        """Of a field that no page describes, nothing but its presence is worth a notice."""
        before = len(self.notices)
        result = NOTHING if value in (NOTHING, None) else self.value(field, value, path)
        del self.notices[before:]
        return result

    def value(self, field, value, path):
        return getattr(self, "as_" + field["kind"])(field, value, path)

    # Texts.

    def text(self, field, value, path, least=0):
        """The text; NOTHING for none. A whole number is taken for its digits."""
        if isinstance(value, (int, float)) and not isinstance(value, bool) and value == int(value) and abs(value) < 1e15:
            self.notice("unusual-form", path)
            value = str(int(value))
        if not isinstance(value, str):
            self.notice("wrong-type", path)
            return NOTHING
        if value == "" and field.get("required") and least > 0:
            self.notice("too-short", path)
        return NOTHING if value == "" and (least > 0 or not field.get("required")) else value

    def as_text(self, field, value, path):
        is_formed = "pattern" in field or "maxLength" in field
        least = max(field.get("minLength", 0), 1 if is_formed else 0)
        if value == "" and field.get("isId"):
            self.notice("empty", path)
        text = self.text(field, value, path, least)
        if text in (NOTHING, ""):
            return text
        if len(text) < least:
            self.notice("too-short", path)
        elif "pattern" in field and not re.search(field["pattern"], text):
            self.notice("bad-form", path)
        elif len(text) > field.get("maxLength", len(text)):
            self.notice("too-long", path)
        elif "usualPattern" in field and not re.search(field["usualPattern"], text):
            self.notice("unusual-form", path)
        return text

    def as_flag(self, field, value, path):
        text = self.text(field, value, path, 1)
        if text is NOTHING:
            return NOTHING
        if text not in (field["yes"], field["no"]):
            self.notice("unknown-value", path)
        elif isinstance(value, str):
            return text == field["yes"]
        return NOTHING

    def as_values(self, field, value, path):
        text = self.text(field, value, path, 1)
        if text is NOTHING or text in field["values"]:
            return text
        self.notice("unknown-value", path)
        return text if field["open"] else NOTHING

    def as_code(self, field, value, path):
        text = self.text(field, value, path, 1)
        if text is NOTHING:
            return NOTHING
        for row in self.plan["codes"][field["list"]]:
            if row["code"] == text:
                return row
        self.notice("unknown-value", path)
        return {"code": text}

    def as_date(self, field, value, path):
        text = self.text(field, value, path)
        if text in (NOTHING, ""):
            return NOTHING
        if text in field.get("endless", []):
            self.notice("unusual-form", path)
            return "never"
        for form in field["forms"] + field.get("otherForms", []):
            if re.fullmatch(form["pattern"], text, re.ASCII):
                iso = re.sub(form["pattern"], form["iso"].replace("$", "\\"), text)
                is_day = in_calendar(iso)
                if form not in field["forms"] or not is_day:
                    self.notice("unusual-form", path)
                return iso if is_day else NOTHING
        self.notice("unusual-form", path)
        return NOTHING

    def as_image(self, field, value, path):
        text = self.text(field, value, path)
        if text in (NOTHING, ""):
            return NOTHING
        kinds = [kind for start, kind in MEDIA_TYPES.items() if text.startswith(start)]
        return {"kind": "image", "length": len(text), **({"mediaType": kinds[0]} if kinds else {})}

    # Numbers, lists and objects.

    def as_number(self, field, value, path):
        if value == "":
            return self.no_value(field, path)
        if isinstance(value, str) and NUMBER.fullmatch(value):
            value = float(value)
        is_number = isinstance(value, (int, float)) and not isinstance(value, bool)
        if not is_number or (field["isWhole"] and value != int(value)):
            self.notice("wrong-type", path)
            return NOTHING
        if not max(field.get("min", -LARGEST), -LARGEST) <= value <= min(field.get("max", LARGEST), LARGEST):
            self.notice("out-of-range", path)
            return NOTHING
        return value

    def as_boolean(self, field, value, path):
        if value == "":
            return self.no_value(field, path)
        if value in ("true", "false"):
            return value == "true"
        if isinstance(value, bool):
            return value
        self.notice("wrong-type", path)
        return NOTHING

    def as_list(self, field, value, path):
        if value == "":
            return self.no_value(field, path)
        if isinstance(value, str):
            value = parse(value, value)
        if not isinstance(value, list):
            self.notice("wrong-type", path)
            return NOTHING
        if len(value) > MOST_ITEMS:
            self.notice("too-long", path)
            return NOTHING
        items = [self.value(field["item"], item, [*path, str(at)]) for at, item in enumerate(value)]
        return [item for item in items if item is not NOTHING]

    def as_object(self, field, value, path):
        return self.inside(field, value, path, lambda inner: self.object(field["fields"], inner, path))

    def as_json(self, field, value, path):
        return parse(value, NOTHING) if isinstance(value, str) else value

    def as_shape(self, field, value, path):
        if isinstance(value, str) and field["isText"]:
            if value == "":
                return NOTHING
            inner = parse(value, NOTHING)
            if inner is NOTHING:
                self.notice("not-json", path)
                return NOTHING
            if isinstance(inner, str):
                self.notice("unusual-form", path)
                return self.as_shape(field, inner, path)
            if inner is None:
                return NOTHING
            value = inner
        elif field["isText"] and not field.get("orObject"):
            self.notice("wrong-type", path)
            return NOTHING
        return self.inside(field, value, path, lambda inner: self.message(self.shape(field), inner, path))

    def shape(self, field):
        """The message that the code chooses; without a code, the one with the fields of all of them."""
        chosen = self.plan["choices"].get(field["type"], {}) if field["isChosen"] else {}
        return chosen.get(self.option, field["type"])

    def inside(self, field, value, path, decode):
        if isinstance(value, dict):
            return decode(value)
        if value == "":
            return self.no_value(field, path)
        self.notice("wrong-type", path)
        return NOTHING

    def no_value(self, field, path):
        """An empty text in the place of anything else counts as absent."""
        if field.get("required"):
            self.notice("wrong-type", path)
        return NOTHING


def parse(text, otherwise):
    try:
        return json.loads(text)
    except ValueError:
        return otherwise


def in_calendar(iso):
    if len(iso) != 10:
        return True
    year, month, day = map(int, iso.split("-"))
    return day <= calendar.monthrange(max(year, 1), month)[1]


def decode(plan, name, body, options):
    """What a body says, with notices; or the issues that make it no message."""
    head = plan["decoders"][name]
    decoder = Decoder(plan, options.get(head.get("option")))
    if isinstance(body, str):
        body = parse(body.removeprefix("\ufeff"), NOTHING)
        if isinstance(body, str):
            decoder.notice("unusual-form", [])
            body = parse(body, NOTHING)
    if body is NOTHING:
        return {"ok": False, "issues": [{"code": "not-json", "path": []}]}
    if not isinstance(body, dict):
        return {"ok": False, "issues": [{"code": "wrong-type", "path": []}]}
    value = decoder.message(head["message"], body, [])
    for one in plan["messages"][head["message"]].get("contradictions", []):
        if all(holds(plan, head["message"], value, condition) for condition in one["when"]):
            decoder.notice("contradiction", one["when"][-1]["field"].split("."), rule=one["id"])
    return {"ok": True, "value": value, "notices": decoder.notices}


def holds(plan, message, value, condition):
    """Whether a decoded message meets a condition, which is written in the values of the wire."""
    field, fields = None, plan["messages"][message]["fields"]
    for name in condition["field"].split("."):
        field = next(one for one in fields if one["name"] == name)
        value = value.get(field["as"], NOTHING) if isinstance(value, dict) else NOTHING
        inner = plan["messages"].get(field.get("type"), field)
        fields = inner.get("fields", [])
    if field["kind"] == "flag":
        value = {True: field["yes"], False: field["no"]}.get(value, NOTHING)
    if field["kind"] == "code" and value is not NOTHING:
        value = value["code"]
    if "present" in condition and condition["present"] != (value is not NOTHING):
        return False
    if "is" in condition and value not in condition["is"]:
        return False
    return "isNot" not in condition or (value is not NOTHING and value not in condition["isNot"])
