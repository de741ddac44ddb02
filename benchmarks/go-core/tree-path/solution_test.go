package treepath

import (
	"encoding/json"
	"errors"
	"reflect"
	"strings"
	"testing"
)

const order = `{"id":7,"to":{"name":"Ann","tags":["a","b","c"]},"items":[{"sku":"X"},{"sku":"Y","n":null}],"none":null,"":{"":1},"0":"zero","empty":[]}`

func tree(t *testing.T, text string) any {
	t.Helper()
	var v any
	if err := json.Unmarshal([]byte(text), &v); err != nil {
		t.Fatal(err)
	}
	return v
}

func steps(path string) []string {
	if path == "" {
		return nil
	}
	return strings.Split(path[1:], "/")
}

func TestGet(t *testing.T) {
	root := tree(t, order)
	for path, want := range map[string]string{
		"": order, "/id": `7`, "/to/name": `"Ann"`, "/to/tags/0": `"a"`, "/to/tags/2": `"c"`, "/to/tags/-1": `"c"`, "/to/tags/-3": `"a"`, "/items/1/sku": `"Y"`, "/items/1/n": `null`,
		"/items/-2": `{"sku":"X"}`, "/none": `null`, "//": `1`, "/": `{"":1}`, "/0": `"zero"`, "/empty": `[]`,
	} {
		got, err := Get(root, steps(path)...)
		if err != nil || !reflect.DeepEqual(got, tree(t, want)) {
			t.Errorf("Get(%q) = %v, %v; want %s", path, got, err, want)
		}
	}
}

func TestErrors(t *testing.T) {
	root := tree(t, order)
	for _, c := range []struct {
		path     string
		get, set error
	}{
		{"/nope", ErrMissing, nil}, {"/to/tags/3", ErrMissing, ErrMissing}, {"/to/tags/-4", ErrMissing, ErrMissing}, {"/empty/0", ErrMissing, ErrMissing}, {"/empty/-1", ErrMissing, ErrMissing},
		{"/items/2/sku", ErrMissing, ErrMissing}, {"/items/0/n", ErrMissing, nil}, {"/nope/x", ErrMissing, nil}, {"/ID", ErrMissing, nil},
		{"/items/x", ErrType, ErrType}, {"/items/", ErrType, ErrType}, {"/items/0.0", ErrType, ErrType}, {"/items/sku", ErrType, ErrType},
		{"/id/x", ErrType, ErrType}, {"/to/name/0", ErrType, ErrType}, {"/to/tags/0/x", ErrType, ErrType}, {"/none/x", ErrType, nil}, {"/items/1/n/y/z", ErrType, nil},
	} {
		got, err := Get(root, steps(c.path)...)
		if !errors.Is(err, c.get) || got != nil {
			t.Errorf("Get(%q) = %v, %v; want nil, %v", c.path, got, err, c.get)
		}
		got, err = Set(root, 1.0, steps(c.path)...)
		if c.set == nil {
			if back, berr := Get(got, steps(c.path)...); err != nil || berr != nil || back != 1.0 {
				t.Errorf("Set(%q): %v; reading it back: %v, %v", c.path, err, back, berr)
			}
		} else if !errors.Is(err, c.set) || got != nil {
			t.Errorf("Set(%q) = %v, %v; want nil, %v", c.path, got, err, c.set)
		}
	}
}

func TestSet(t *testing.T) {
	for _, c := range []struct{ root, path, value, want string }{
		{`1`, "", `[2]`, `[2]`},
		{`{"a":1}`, "/a", `2`, `{"a":2}`},
		{`{"a":1}`, "/b", `null`, `{"a":1,"b":null}`},
		{`{"a":{"x":1,"y":2}}`, "/a/x", `{"z":0}`, `{"a":{"x":{"z":0},"y":2}}`},
		{`{"a":1}`, "/b/c/d", `"v"`, `{"a":1,"b":{"c":{"d":"v"}}}`},
		{`null`, "/a/0", `1`, `{"a":{"0":1}}`},
		{`{"a":null}`, "/a/b", `1`, `{"a":{"b":1}}`},
		{`[1,2,3]`, "/1", `9`, `[1,9,3]`},
		{`[1,2,3]`, "/-1", `9`, `[1,2,9]`},
		{`[1,[2,3],{"a":4}]`, "/1/-2", `9`, `[1,[9,3],{"a":4}]`},
		{`[{"a":[0,{"b":1}]},5]`, "/0/a/1/c", `2`, `[{"a":[0,{"b":1,"c":2}]},5]`},
		{`[null]`, "/0/x", `1`, `[{"x":1}]`},
	} {
		t.Run(c.root+c.path, func(t *testing.T) {
			root := tree(t, c.root)
			got, err := Set(root, tree(t, c.value), steps(c.path)...)
			if err != nil || !reflect.DeepEqual(got, tree(t, c.want)) {
				t.Errorf("got %v, %v; want %s", got, err, c.want)
			}
			if !reflect.DeepEqual(root, tree(t, c.root)) {
				t.Errorf("root became %v", root)
			}
		})
	}
}
