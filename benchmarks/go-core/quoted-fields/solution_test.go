package quotedfields

import (
	"errors"
	"slices"
	"testing"
)

func TestSplit(t *testing.T) {
	tests := []struct {
		name, line string
		want       []string
	}{
		{"empty", "", nil},
		{"spaces only", "   ", nil},
		{"one field", "copy", []string{"copy"}},
		{"three fields", "copy a b", []string{"copy", "a", "b"}},
		{"many spaces", "  copy   a ", []string{"copy", "a"}},
		{"quoted space", `copy "my file" b`, []string{"copy", "my file", "b"}},
		{"quotes inside a field", `a"b c"d`, []string{"ab cd"}},
		{"two quoted parts", `"a b""c d"`, []string{`a b"c d`}},
		{"quoted parts with gap", `"a b" "c d"`, []string{"a b", "c d"}},
		{"quoted at end", `x "y z"`, []string{"x", "y z"}},
		{"spaces kept", `"  a  "`, []string{"  a  "}},
		{"empty field", `""`, []string{""}},
		{"empty field between", `a "" b`, []string{"a", "", "b"}},
		{"empty field at end", `a ""`, []string{"a", ""}},
		{"empty quotes in a field", `a""b`, []string{"ab"}},
		{"doubled quote", `"say ""hi"" now"`, []string{`say "hi" now`}},
		{"only a doubled quote", `""""`, []string{`"`}},
		{"doubled quote first", `"""a"`, []string{`"a`}},
		{"doubled quote last", `"a"""`, []string{`a"`}},
		{"fields after doubled quote", `"a"" b" c`, []string{`a" b`, "c"}},
		{"tab is ordinary", "a\tb c\n", []string{"a\tb", "c\n"}},
		{"backslash is ordinary", `a\ "b\" c`, []string{`a\`, `b\`, "c"}},
		{"single quotes are ordinary", `'a b'`, []string{"'a", "b'"}},
		{"unicode", `größe "a é"`, []string{"größe", "a é"}},
	}
	for _, tc := range tests {
		t.Run(tc.name, func(t *testing.T) {
			got, err := Split(tc.line)
			if err != nil || !slices.Equal(got, tc.want) {
				t.Errorf("Split(%q) = %q, %v; want %q, nil", tc.line, got, err, tc.want)
			}
		})
	}
}

func TestUnclosed(t *testing.T) {
	for _, line := range []string{`"`, `"a`, `a "b c`, `a"`, `"""`, `"a""`, `a "b" "`} {
		got, err := Split(line)
		if len(got) != 0 || !errors.Is(err, ErrQuote) {
			t.Errorf("Split(%q) = %q, %v; want no fields, ErrQuote", line, got, err)
		}
	}
}
