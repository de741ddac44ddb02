package templatefill

import (
	"errors"
	"testing"
)

var values = map[string]string{
	"user":    "Ann",
	"empty":   "",
	"":        "nameless",
	" user ":  "spaced",
	"a{b":     "inner",
	"tag":     "<b>\"x\" & 'y'</b>",
	"nested":  "{user}",
	"doubled": "{{user}}",
	"open":    "{",
	"größe":   "ä",
}

func TestFill(t *testing.T) {
	tests := []struct{ name, tmpl, want string }{
		{"empty", "", ""},
		{"no placeholder", "<p>plain & simple</p>", "<p>plain & simple</p>"},
		{"one", "Hi {user}!", "Hi Ann!"},
		{"only", "{user}", "Ann"},
		{"adjacent", "{user}{user}", "AnnAnn"},
		{"empty value", "[{empty}]", "[]"},
		{"empty name", "{}", "nameless"},
		{"spaces count", "{ user }", "spaced"},
		{"brace in name", "{a{b}", "inner"},
		{"unicode", "ü{größe}ö", "üäö"},
		{"escaped", "<i>{tag}</i>", "<i>&lt;b&gt;&#34;x&#34; &amp; &#39;y&#39;&lt;/b&gt;</i>"},
		{"value with placeholder", "{nested} {user}", "{user} Ann"},
		{"value with doubled brace", "{doubled}", "{{user}}"},
		{"value with open brace", "{open}user}", "{user}"},
		{"literal brace", "{{", "{"},
		{"literal brace and text", "a {{user} b", "a {user} b"},
		{"four braces", "{{{{", "{{"},
		{"three braces", "{{{user}", "{Ann"},
		{"closing brace", "a } b }} {user}}", "a } b }} Ann}"},
	}
	for _, tc := range tests {
		t.Run(tc.name, func(t *testing.T) {
			got, err := Fill(tc.tmpl, values)
			if got != tc.want || err != nil {
				t.Errorf("Fill(%q) = %q, %v; want %q, nil", tc.tmpl, got, err, tc.want)
			}
		})
	}
}

func TestErrors(t *testing.T) {
	tests := []struct {
		tmpl string
		want error
	}{
		{"{nobody}", ErrUnknown},
		{"{User}", ErrUnknown},
		{"Hi {user} and {nobody}", ErrUnknown},
		{"{nobody} {user", ErrUnknown},
		{"{", ErrUnclosed},
		{"Hi {user", ErrUnclosed},
		{"{user} {", ErrUnclosed},
		{"{{{", ErrUnclosed},
		{"} {user", ErrUnclosed},
	}
	for _, tc := range tests {
		got, err := Fill(tc.tmpl, values)
		if got != "" || !errors.Is(err, tc.want) {
			t.Errorf("Fill(%q) = %q, %v; want \"\", %v", tc.tmpl, got, err, tc.want)
		}
	}
	if _, err := Fill("{user}", nil); !errors.Is(err, ErrUnknown) {
		t.Errorf("Fill without values: %v, want ErrUnknown", err)
	}
}
