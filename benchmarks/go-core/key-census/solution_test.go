package keycensus

import (
	"encoding/json"
	"reflect"
	"testing"
)

func TestCount(t *testing.T) {
	type m = map[string]Stat
	for _, c := range []struct {
		label, text string
		want        m
	}{
		{"null", `null`, m{}},
		{"scalar", `"id"`, m{}},
		{"empty object", `{}`, m{}},
		{"empty array", `[[],{}]`, m{}},
		{"flat", `{"a":1,"b":null,"":""}`, m{"a": {1, 1}, "b": {1, 1}, "": {1, 1}}},
		{"nested", `{"a":{"b":{"c":{}}}}`, m{"a": {1, 1}, "b": {1, 2}, "c": {1, 3}}},
		{"array of objects", `[{"id":1},{"id":2},{"id":3}]`, m{"id": {3, 1}}},
		{"arrays of arrays", `{"rows":[[{"id":1}],[[{"id":2,"x":0}]],7]}`, m{"rows": {1, 1}, "id": {2, 2}, "x": {1, 2}}},
		{"smallest depth, deep first", `{"a":{"id":{"id":1}},"z":[{"id":1}]}`, m{"a": {1, 1}, "z": {1, 1}, "id": {3, 2}}},
		{"same key on the way", `{"a":{"a":{"a":{"a":0}}}}`, m{"a": {4, 1}}},
		{"siblings do not add up", `{"a":{"x":1},"b":{"x":1},"c":{"y":{"x":1}}}`, m{"a": {1, 1}, "b": {1, 1}, "c": {1, 1}, "x": {3, 2}, "y": {1, 2}}},
		{"hidden", `{"_a":{"b":[{"c":1}]},"d":{"_e":{"d":1},"f_":1},"_":{"d":1}}`, m{"d": {1, 1}, "f_": {1, 2}}},
		{"hidden in arrays", `[{"_x":1,"a":{"_a":{"a":0}}},{"_x":{"a":1}}]`, m{"a": {1, 1}}},
	} {
		t.Run(c.label, func(t *testing.T) {
			var doc any
			if err := json.Unmarshal([]byte(c.text), &doc); err != nil {
				t.Fatal(err)
			}
			if got := Count(doc); got == nil || !reflect.DeepEqual(got, c.want) {
				t.Errorf("%s: got %v, want %v", c.text, got, c.want)
			}
		})
	}
}

func TestOrderDoesNotMatter(t *testing.T) {
	doc := map[string]any{
		"k": map[string]any{"id": 1.0, "k": map[string]any{"id": true, "k": []any{map[string]any{"id": nil}}}},
		"l": []any{map[string]any{"l": map[string]any{"id": "x"}}},
	}
	want := map[string]Stat{"k": {3, 1}, "l": {2, 1}, "id": {4, 2}}
	for range 20 {
		if got := Count(doc); !reflect.DeepEqual(got, want) {
			t.Fatalf("got %v, want %v", got, want)
		}
	}
}
