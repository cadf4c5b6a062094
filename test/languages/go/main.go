// Checks the published schemas and vectors with Go: `check FOLDER`. It prints what differs, and counts.
package main

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"sort"
	"strings"

	"github.com/xeipuuv/gojsonschema"
)

type vector struct {
	Name    string
	Message string
	Options map[string]string
	Wire    any
	Result  map[string]any
}

type vectorFile struct {
	Message string
	Vectors []vector
}

type checker struct {
	folder  string
	schemas map[string]*gojsonschema.Schema
	counts  map[string]int
	failed  bool
}

func main() {
	c := checker{folder: os.Args[1], schemas: map[string]*gojsonschema.Schema{}, counts: map[string]int{}}
	c.loadSchemas()
	c.checkRequests()
	c.checkDecoders()
	counts, _ := json.Marshal(c.counts)
	fmt.Println(string(counts))
	if c.failed {
		os.Exit(1)
	}
}

func (c *checker) read(name string, into any) {
	text, err := os.ReadFile(filepath.Join(c.folder, name))
	if err == nil {
		err = json.Unmarshal(text, into)
	}
	if err != nil {
		panic(err)
	}
}

// The library knows no newer draft than draft 07.
func (c *checker) loadSchemas() {
	files, _ := filepath.Glob(filepath.Join(c.folder, "draft-07", "*.json"))
	for _, file := range files {
		var document any
		c.read(filepath.Join("draft-07", filepath.Base(file)), &document)
		schema, err := gojsonschema.NewSchema(gojsonschema.NewGoLoader(document))
		if err != nil {
			panic(fmt.Errorf("%s: %w", file, err))
		}
		c.schemas[strings.TrimSuffix(filepath.Base(file), ".json")] = schema
	}
}

func (c *checker) isValid(message string, wire any) bool {
	result, err := c.schemas[message].Validate(gojsonschema.NewGoLoader(wire))
	return err == nil && result.Valid()
}

func (c *checker) checkRequests() {
	var file vectorFile
	c.read("vectors/requests.json", &file)
	for _, one := range file.Vectors {
		c.count("requests", c.isValid(one.Message, one.Wire) == one.Result["ok"], one.Message+": "+one.Name)
	}
}

func (c *checker) checkDecoders() {
	var plan Plan
	c.read("decoding.json", &plan)
	for name := range plan.Decoders {
		var file vectorFile
		c.read("vectors/decode-"+name+".json", &file)
		for _, one := range file.Vectors {
			decoded := generic(Decode(&plan, name, one.Wire, one.Options))
			c.count("decoded", reflect.DeepEqual(ordered(decoded), ordered(one.Result)), fmt.Sprintf("%s: %s: %v", name, one.Name, decoded))
			if strings.HasPrefix(one.Name, "example ") {
				c.count("responses", c.isValid(file.Message, one.Wire), one.Name)
			}
		}
	}
}

func (c *checker) count(what string, isRight bool, name string) {
	if isRight {
		c.counts[what]++
		return
	}
	c.failed = true
	fmt.Fprintln(os.Stderr, what, name)
}

// The value as it would be read from JSON.
func generic(result any) map[string]any {
	text, _ := json.Marshal(result)
	var read map[string]any
	_ = json.Unmarshal(text, &read)
	return read
}

// The order of notices says nothing.
func ordered(result map[string]any) map[string]any {
	if notices, isList := result["notices"].([]any); isList {
		sort.Slice(notices, func(i, j int) bool { return fmt.Sprint(notices[i]) < fmt.Sprint(notices[j]) })
	}
	return result
}
