package main

import (
	"math"
	"regexp"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"
)

const mostItems = 10_000
const largest = 1<<53 - 1

var number = regexp.MustCompile(`(?i)^-?\d+(\.\d+)?(e[+-]?\d+)?$`)

// Turns the value of a field into what it says; false where it says nothing.
func (d *decoder) value(field Field, value any, path []string) (any, bool) {
	switch field.Kind {
	case "flag", "values", "code":
		return d.listed(field, value, path)
	case "date":
		return d.date(field, value, path)
	case "image":
		return d.image(field, value, path)
	case "number":
		return d.number(field, value, path)
	case "boolean":
		if value == "true" || value == "false" {
			return value == "true", true
		}
		_, isBoolean := value.(bool)
		return d.typed(field, value, isBoolean, path)
	case "list":
		return d.list(field, value, path)
	case "object":
		return d.inside(field, value, path, func(inner map[string]any) any { return d.object(field.Fields, inner, path, nil) })
	case "json":
		return d.json(value)
	case "shape":
		return d.shape(field, value, path)
	default:
		return d.plain(field, value, path)
	}
}

// An empty text in the place of anything else counts as absent.
func (d *decoder) typed(field Field, value any, isRight bool, path []string) (any, bool) {
	if !isRight && (value != "" || field.Required) {
		d.notice("wrong-type", path, "")
	}
	return value, isRight
}

// A text of at least so many characters. A whole number is taken for its digits.
func (d *decoder) text(field Field, value any, path []string, least int) (string, bool) {
	text, isText := value.(string)
	if given, isWhole := digits(value); isWhole {
		d.notice("unusual-form", path, "")
		text, isText = given, true
	}
	if !isText {
		d.notice("wrong-type", path, "")
		return "", false
	}
	if text == "" && field.Required && least > 0 {
		d.notice("too-short", path, "")
	}
	return text, text != "" || least == 0 && field.Required
}

func (d *decoder) plain(field Field, value any, path []string) (any, bool) {
	least := 0
	if field.Pattern != "" || field.MaxLength != nil {
		least = 1
	}
	if field.MinLength != nil && *field.MinLength > least {
		least = *field.MinLength
	}
	if value == "" && field.IsId {
		d.notice("empty", path, "")
	}
	text, isThere := d.text(field, value, path, least)
	length := utf8.RuneCountInString(text)
	switch {
	case text == "":
	case length < least:
		d.notice("too-short", path, "")
	case field.Pattern != "" && !regexp.MustCompile(field.Pattern).MatchString(text):
		d.notice("bad-form", path, "")
	case field.MaxLength != nil && length > *field.MaxLength:
		d.notice("too-long", path, "")
	case field.UsualPattern != "" && !regexp.MustCompile(field.UsualPattern).MatchString(text):
		d.notice("unusual-form", path, "")
	}
	return text, isThere
}

func (d *decoder) listed(field Field, value any, path []string) (any, bool) {
	text, isThere := d.text(field, value, path, 1)
	if !isThere {
		return nil, false
	}
	_, isText := value.(string)
	if field.Kind == "flag" && (text == field.Yes || text == field.No) {
		return text == field.Yes, isText
	}
	if contains(field.Values, text) {
		return text, true
	}
	for _, row := range d.plan.Codes[field.List] {
		if row["code"] == text {
			return row, true
		}
	}
	d.notice("unknown-value", path, "")
	if field.Kind == "code" {
		return map[string]any{"code": text}, true
	}
	return text, field.Kind == "values" && field.Open
}

func (d *decoder) date(field Field, value any, path []string) (any, bool) {
	text, _ := d.text(field, value, path, 0)
	if text == "" {
		return nil, false
	}
	if contains(field.Endless, text) {
		d.notice("unusual-form", path, "")
		return "never", true
	}
	for i, form := range append(append([]Form{}, field.Forms...), field.OtherForms...) {
		pattern := regexp.MustCompile(form.Pattern)
		if !pattern.MatchString(text) {
			continue
		}
		// In Go, $1- would be a group by the name of "1-".
		iso := pattern.ReplaceAllString(text, regexp.MustCompile(`\$(\d)`).ReplaceAllString(form.Iso, "$${$1}"))
		isDay := inCalendar(iso)
		if i >= len(field.Forms) || !isDay {
			d.notice("unusual-form", path, "")
		}
		return iso, isDay
	}
	d.notice("unusual-form", path, "")
	return nil, false
}

func inCalendar(iso string) bool {
	if len(iso) != 10 {
		return true
	}
	_, err := time.Parse("2006-01-02", iso)
	return err == nil
}

func (d *decoder) image(field Field, value any, path []string) (any, bool) {
	text, _ := d.text(field, value, path, 0)
	image := map[string]any{"kind": "image", "length": len(text)}
	for start, kind := range map[string]string{"/9j/": "image/jpeg", "iVBORw0KGgo": "image/png", "R0lGOD": "image/gif", "UklGR": "image/webp"} {
		if strings.HasPrefix(text, start) {
			image["mediaType"] = kind
		}
	}
	return image, text != ""
}

func (d *decoder) number(field Field, value any, path []string) (any, bool) {
	given, isNumber := value.(float64)
	if text, isText := value.(string); isText && number.MatchString(text) {
		given, _ = strconv.ParseFloat(text, 64)
		isNumber = true
	}
	if !isNumber || field.IsWhole && given != math.Trunc(given) {
		return d.typed(field, value, false, path)
	}
	if given < bound(field.Min, -largest) || given > bound(field.Max, largest) {
		d.notice("out-of-range", path, "")
		return nil, false
	}
	return given, true
}

func bound(limit *float64, otherwise float64) float64 {
	if limit == nil || math.Abs(*limit) > largest {
		return otherwise
	}
	return *limit
}

func (d *decoder) list(field Field, value any, path []string) (any, bool) {
	if text, isText := value.(string); isText {
		parse(text, &value)
	}
	list, isList := value.([]any)
	if !isList {
		return d.typed(field, value, false, path)
	}
	if len(list) > mostItems {
		d.notice("too-long", path, "")
		return nil, false
	}
	items := []any{}
	for at, item := range list {
		if decoded, isThere := d.value(*field.Item, item, step(path, strconv.Itoa(at))); isThere {
			items = append(items, decoded)
		}
	}
	return items, true
}

func (d *decoder) json(value any) (any, bool) {
	if text, isText := value.(string); isText {
		isJson := parse(text, &value)
		return value, isJson
	}
	return value, true
}

func (d *decoder) shape(field Field, value any, path []string) (any, bool) {
	text, isText := value.(string)
	if isText && field.IsText {
		if text == "" {
			return nil, false
		}
		if !parse(text, &value) {
			d.notice("not-json", path, "")
			return nil, false
		}
		if _, isTwice := value.(string); isTwice {
			d.notice("unusual-form", path, "")
			return d.shape(field, value, path)
		}
		if value == nil {
			return nil, false
		}
	} else if field.IsText && !field.OrObject {
		return d.typed(field, value, false, path)
	}
	return d.inside(field, value, path, func(inner map[string]any) any { return d.message(d.chosen(field), inner, path) })
}

// The message that the code chooses; without a code, the one with the fields of all of them.
func (d *decoder) chosen(field Field) string {
	if name, isChosen := d.plan.Choices[field.Type][d.option]; isChosen && field.IsChosen {
		return name
	}
	return field.Type
}

func (d *decoder) inside(field Field, value any, path []string, decode func(map[string]any) any) (any, bool) {
	values, isObject := value.(map[string]any)
	if !isObject {
		return d.typed(field, value, false, path)
	}
	return decode(values), true
}
