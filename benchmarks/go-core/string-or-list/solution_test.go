package stringorlist

import (
	"encoding/json"
	"errors"
	"slices"
	"testing"
)

func TestUnmarshal(t *testing.T) {
	for text, want := range map[string][]string{
		`"a"`: {"a"}, `""`: {""}, `"a,b"`: {"a,b"}, `[]`: nil, `["a"]`: {"a"}, `["b","a","b"]`: {"b", "a", "b"}, `["",""]`: {"", ""}, `null`: nil, ` [ "a" ] `: {"a"}, `"gr\u00fcn"`: {"grün"},
	} {
		for _, before := range []List{nil, {"old"}, {"old", "older", "oldest", "x"}} {
			got := slices.Clone(before)
			if err := json.Unmarshal([]byte(text), &got); err != nil || !slices.Equal(got, want) {
				t.Errorf("Unmarshal(%s) over %q = %q, %v; want %q", text, before, got, err, want)
			}
		}
	}
	var doc struct{ To, Cc, Bcc List }
	if err := json.Unmarshal([]byte(`{"To":"a","Cc":["b","c"]}`), &doc); err != nil || !slices.Equal(doc.To, List{"a"}) || !slices.Equal(doc.Cc, List{"b", "c"}) || len(doc.Bcc) != 0 {
		t.Errorf("document: %q, %v", doc, err)
	}
}

func TestUnmarshalErrors(t *testing.T) {
	for _, text := range []string{`1`, `0`, `true`, `false`, `{}`, `{"a":"b"}`, `[1]`, `["a",null]`, `[null]`, `["a",["b"]]`, `["a","b",2]`, `[[]]`, `[{}]`} {
		got := List{"old", "older"}
		if err := json.Unmarshal([]byte(text), &got); !errors.Is(err, ErrShape) || !slices.Equal(got, List{"old", "older"}) {
			t.Errorf("Unmarshal(%s): list %q, error %v; want the old list and ErrShape", text, got, err)
		}
	}
	for _, text := range []string{``, `"a`, `["a"`, `["a",]`, `a`, `"a" "b"`} {
		got := List{"old"}
		if err := got.UnmarshalJSON([]byte(text)); err == nil || !slices.Equal(got, List{"old"}) {
			t.Errorf("UnmarshalJSON(%s): list %q, error %v; want the old list and an error", text, got, err)
		}
	}
}

func TestMarshal(t *testing.T) {
	for _, c := range []struct {
		list List
		want string
	}{
		{nil, `[]`}, {List{}, `[]`}, {List{"a"}, `"a"`}, {List{""}, `""`}, {List{"a", "b"}, `["a","b"]`}, {List{"", "", `"`}, `["","","\""]`},
	} {
		if got, err := json.Marshal(c.list); err != nil || string(got) != c.want {
			t.Errorf("Marshal(%q) = %s, %v; want %s", c.list, got, err, c.want)
		}
		if got, err := json.Marshal(map[string]any{"x": &c.list}); err != nil || string(got) != `{"x":`+c.want+`}` {
			t.Errorf("Marshal of a pointer to %q = %s, %v", c.list, got, err)
		}
	}
}
