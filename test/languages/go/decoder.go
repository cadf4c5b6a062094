package main

import (
	"encoding/json"
	"math"
	"strconv"
	"strings"
)

// Plan is decoding.json: what the value of each field becomes.
type Plan struct {
	Decoders map[string]struct{ Message, Option string }
	Messages map[string]struct {
		Fields         []Field
		OtherFields    []string
		Contradictions []Contradiction
	}
	Choices map[string]map[string]string
	Codes   map[string][]map[string]any
}

type Field struct {
	Name, As, Kind, Type, List, Yes, No             string
	Pattern, UsualPattern                           string
	Aliases, Values, Endless                        []string
	Required, Open, IsId, IsText, IsWhole, IsChosen bool
	OrObject                                        bool
	Described                                       *bool
	MinLength, MaxLength                            *int
	Min, Max                                        *float64
	Forms, OtherForms                               []Form
	Fields                                          []Field
	Item                                            *Field
}

type Form struct{ Pattern, Iso string }

type Contradiction struct {
	Id   string
	When []struct {
		Field     string
		Is, IsNot []string
		Present   *bool
	}
}

type Finding struct {
	Code string   `json:"code"`
	Path []string `json:"path"`
	Rule string   `json:"rule,omitempty"`
}

type decoder struct {
	plan    *Plan
	option  string
	notices []Finding
}

// Decode gives what a body says, with notices; or the issues that make it no message.
func Decode(plan *Plan, name string, body any, options map[string]string) map[string]any {
	head := plan.Decoders[name]
	d := &decoder{plan: plan, option: options[head.Option], notices: []Finding{}}
	if text, isText := body.(string); isText {
		if !parse(strings.TrimPrefix(text, "\ufeff"), &body) {
			return refused("not-json")
		}
		if inner, isTwice := body.(string); isTwice {
			d.notice("unusual-form", []string{}, "")
			if !parse(inner, &body) {
				return refused("not-json")
			}
		}
	}
	values, isObject := body.(map[string]any)
	if !isObject {
		return refused("wrong-type")
	}
	value := d.message(head.Message, values, []string{})
	d.contradictions(head.Message, value)
	return map[string]any{"ok": true, "value": value, "notices": d.notices}
}

func refused(code string) map[string]any {
	return map[string]any{"ok": false, "issues": []Finding{{Code: code, Path: []string{}}}}
}

func (d *decoder) notice(code string, path []string, rule string) {
	d.notices = append(d.notices, Finding{Code: code, Path: path, Rule: rule})
}

func (d *decoder) message(name string, values map[string]any, path []string) map[string]any {
	message := d.plan.Messages[name]
	return d.object(message.Fields, values, path, message.OtherFields)
}

func (d *decoder) object(fields []Field, values map[string]any, path, others []string) map[string]any {
	result := map[string]any{}
	known := map[string]Field{}
	for _, field := range fields {
		for _, name := range field.names() {
			known[name] = field
		}
		if value, isThere := d.field(field, values, path); isThere {
			result[field.As] = value
		}
	}
	for key, value := range values {
		if value == nil || contains(others, key) {
			continue
		}
		if field, isKnown := known[key]; !isKnown {
			d.notice("unknown-field", step(path, key), "")
		} else if !field.isDescribed() {
			d.notice("not-described", step(path, key), "")
		}
	}
	return result
}

func (f Field) names() []string   { return append([]string{f.Name}, f.Aliases...) }
func (f Field) isDescribed() bool { return f.Described == nil || *f.Described }

func (d *decoder) field(field Field, values map[string]any, path []string) (any, bool) {
	name, value := d.spelled(field, values, path)
	here := step(path, name)
	if !field.isDescribed() {
		// Of a field that no page describes, nothing but its presence is worth a notice.
		before := len(d.notices)
		result, isThere := d.value(field, value, here)
		d.notices = d.notices[:before]
		return result, value != nil && isThere
	}
	if value == nil {
		if _, isNull := values[name]; isNull && field.IsId {
			d.notice("empty", here, "")
		} else if field.Required {
			d.notice("missing", here, "")
		}
		return nil, false
	}
	return d.value(field, value, here)
}

// Of several names the first that says something; each other one that does is one too many.
func (d *decoder) spelled(field Field, values map[string]any, path []string) (string, any) {
	present, there := []string{}, []string{}
	for _, name := range field.names() {
		value, isThere := values[name]
		if isThere {
			there = append(there, name)
		}
		if value != nil && value != "" {
			present = append(present, name)
		}
	}
	for i := 1; i < len(present); i++ {
		d.notice("rule", step(path, present[i]), "")
	}
	name := append(append(present, there...), field.Name)[0]
	return name, values[name]
}

// What contradicts itself in a decoded message.
func (d *decoder) contradictions(message string, value map[string]any) {
	for _, one := range d.plan.Messages[message].Contradictions {
		holds := true
		for _, when := range one.When {
			given, isThere := d.wireValue(message, value, strings.Split(when.Field, "."))
			holds = holds && (when.Present == nil || *when.Present == isThere)
			holds = holds && (when.Is == nil || isThere && contains(when.Is, given))
			holds = holds && (when.IsNot == nil || isThere && !contains(when.IsNot, given))
		}
		if holds {
			last := one.When[len(one.When)-1].Field
			d.notice("contradiction", strings.Split(last, "."), one.Id)
		}
	}
}

// The value of the wire that has become a decoded value.
func (d *decoder) wireValue(message string, decoded any, path []string) (string, bool) {
	fields := d.plan.Messages[message].Fields
	var field Field
	for _, name := range path {
		for _, one := range fields {
			if one.Name == name {
				field = one
			}
		}
		values, _ := decoded.(map[string]any)
		decoded = values[field.As]
		fields = field.Fields
		if inner, isMessage := d.plan.Messages[field.Type]; isMessage {
			fields = inner.Fields
		}
	}
	switch value := decoded.(type) {
	case bool:
		return map[bool]string{true: field.Yes, false: field.No}[value], true
	case map[string]any:
		code, _ := value["code"].(string)
		return code, true
	case string:
		return value, true
	}
	return "", false
}

func step(path []string, name string) []string {
	return append(append([]string{}, path...), name)
}

func contains(list []string, text string) bool {
	for _, one := range list {
		if one == text {
			return true
		}
	}
	return false
}

func parse(text string, into *any) bool {
	var value any
	if json.Unmarshal([]byte(text), &value) != nil {
		return false
	}
	*into = value
	return true
}

// The digits of a whole number of which none can be lost.
func digits(value any) (string, bool) {
	number, isNumber := value.(float64)
	if !isNumber || number != math.Trunc(number) || math.Abs(number) >= 1e15 {
		return "", false
	}
	return strconv.FormatFloat(number, 'f', -1, 64), true
}
