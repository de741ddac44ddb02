package wordpostings

import (
	"reflect"
	"testing"
)

func TestIndex(t *testing.T) {
	cases := []struct {
		name string
		docs []string
		want map[string][]int
	}{
		{"none", nil, map[string][]int{}},
		{"wordless", []string{"", " -- ", "!?"}, map[string][]int{}},
		{"one word", []string{"restart"}, map[string][]int{"restart": {0}}},
		{"two docs", []string{"disk full", "disk ok"}, map[string][]int{"disk": {0, 1}, "full": {0}, "ok": {1}}},
		{"repeat in first", []string{"go go go", "x"}, map[string][]int{"go": {0}, "x": {1}}},
		{"repeat in later", []string{"go", "", "go and go, go", "go"}, map[string][]int{"go": {0, 2, 3}, "and": {2}}},
		{"case", []string{"Error", "no ERROR", "eRRor error"}, map[string][]int{"error": {0, 1, 2}, "no": {1}}},
		{"separators", []string{"a-b_c.d\te\n(f)"}, map[string][]int{"a": {0}, "b": {0}, "c": {0}, "d": {0}, "e": {0}, "f": {0}}},
		{"digits", []string{"http2 404", "port:8080", "v2.0"}, map[string][]int{"http2": {0}, "404": {0}, "port": {1}, "8080": {1}, "v2": {2}, "0": {2}}},
		{"unicode", []string{"Größe", "größe — ÉTÉ", "日本 été"}, map[string][]int{"größe": {0, 1}, "été": {1, 2}, "日本": {2}}},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			got := Index(c.docs)
			if got == nil || !reflect.DeepEqual(got, c.want) {
				t.Fatalf("got %v, want %v", got, c.want)
			}
		})
	}
}

func TestIndexKeepsInput(t *testing.T) {
	docs := []string{"B a", "C"}
	Index(docs)
	if docs[0] != "B a" || docs[1] != "C" {
		t.Fatalf("input became %q", docs)
	}
}
