package taggedfields

import (
	"errors"
	"maps"
	"testing"
)

func TestParseTags(t *testing.T) {
	tests := []struct {
		text string
		want map[string]string
	}{
		{"(01)0400(10)AB", map[string]string{"01": "0400", "10": "AB"}},
		{"(a)(b)x)y(c)", map[string]string{"a": "", "b": "x)y", "c": ""}},
		{"", map[string]string{}},
	}
	for _, tt := range tests {
		got, err := ParseTags(tt.text)
		if err != nil || got == nil || !maps.Equal(got, tt.want) {
			t.Errorf("ParseTags(%q) = %q, %v, want %q", tt.text, got, err, tt.want)
		}
	}
}

func TestParseErrors(t *testing.T) {
	tests := map[string]error{
		"01)x":         ErrTag,
		"()x":          ErrTag,
		"(01)x(10":     ErrTag,
		"(1)a(2)b(1)c": ErrRepeated,
		"(1)(1)":       ErrRepeated,
	}
	for text, want := range tests {
		if got, err := ParseTags(text); got != nil || !errors.Is(err, want) {
			t.Errorf("ParseTags(%q) = %q, %v, want %v", text, got, err, want)
		}
	}
}
