"""Checks the published schemas and vectors with Python: `check.py FOLDER`. It prints what differs, and counts."""

import json
import sys
from pathlib import Path

from decoder import decode
from jsonschema import Draft7Validator, Draft202012Validator

folder = Path(sys.argv[1])


def read(name):
    return json.loads((folder / name).read_text(encoding="utf-8"))


def validators(draft, kind):
    found = {}
    for file in sorted((folder / draft).glob("*.json")):
        schema = read(f"{draft}/{file.name}")
        kind.check_schema(schema)
        found[file.stem] = kind(schema)
    return found


def differences():
    drafts = [validators("2020-12", Draft202012Validator), validators("draft-07", Draft7Validator)]
    for vector in read("vectors/requests.json")["vectors"]:
        for draft in drafts:
            if draft[vector["message"]].is_valid(vector["wire"]) != vector["result"]["ok"]:
                yield "requests", vector["message"], vector["name"], draft[vector["message"]].META_SCHEMA["$schema"]
            else:
                count("requests")
    plan = read("decoding.json")
    for name in plan["decoders"]:
        file = read(f"vectors/decode-{name}.json")
        for vector in file["vectors"]:
            result = decode(plan, name, vector["wire"], vector["options"])
            if ordered(result) != ordered(vector["result"]):
                yield name, vector["name"], {"expected": vector["result"], "decoded": result}
            else:
                count("decoded")
            if vector["name"].startswith("example "):
                for draft in drafts:
                    if draft[file["message"]].is_valid(vector["wire"]):
                        count("responses")
                    else:
                        yield "responses", vector["name"]


counts = {"requests": 0, "decoded": 0, "responses": 0}


def count(what):
    counts[what] += 1


def ordered(result):
    """The order of notices says nothing."""
    key = lambda finding: json.dumps(finding, sort_keys=True)
    return {**result, **({"notices": sorted(result["notices"], key=key)} if "notices" in result else {})}


wrong = list(differences())
for one in wrong:
    print(json.dumps(one, ensure_ascii=False), file=sys.stderr)
print(json.dumps(counts))
sys.exit(1 if wrong else 0)
