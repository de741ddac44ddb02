package envlines

import (
	"errors"
	"reflect"
	"testing"
)

func TestParse(t *testing.T) {
	for _, c := range []struct {
		label, text string
		want        map[string]string
	}{
		{"empty", "", map[string]string{}},
		{"only noise", "\n# HOST=x\n   \n  # y", map[string]string{}},
		{"simple", "HOST=db\nPORT=5432\n", map[string]string{"HOST": "db", "PORT": "5432"}},
		{"spaces", "  HOST =  my db \t\r\n", map[string]string{"HOST": "my db"}},
		{"first equals sign splits", "DSN=a=b=c", map[string]string{"DSN": "a=b=c"}},
		{"empty value", "A=\nB= ", map[string]string{"A": "", "B": ""}},
		{"later wins", "A=1\nB=2\nA=3", map[string]string{"A": "3", "B": "2"}},
		{"hash inside stays", "A=x # y\nB#=1", map[string]string{"A": "x # y", "B#": "1"}},
		{"quotes", `A=" x "` + "\n" + `B=""` + "\n" + `C="a"b"`, map[string]string{"A": " x ", "B": "", "C": `a"b`}},
		{"one pair only", `A=""x""`, map[string]string{"A": `"x"`}},
		{"half quotes stay", `A="` + "\n" + `B="x` + "\n" + `C=x"` + "\n" + `D='x'`, map[string]string{"A": `"`, "B": `"x`, "C": `x"`, "D": `'x'`}},
	} {
		t.Run(c.label, func(t *testing.T) {
			got, err := Parse(c.text)
			if err != nil {
				t.Fatalf("Parse(%q): %v", c.text, err)
			}
			if got == nil || !reflect.DeepEqual(got, c.want) {
				t.Errorf("Parse(%q) = %q, want %q", c.text, got, c.want)
			}
		})
	}
}

func TestLineError(t *testing.T) {
	for _, c := range []struct {
		label, text string
		line        int
	}{
		{"no equals sign", "HOST", 1},
		{"no key", "=x", 1},
		{"blank key", "A=1\n  =x", 2},
		{"bare equals sign", "\n\n=\nrest", 3},
		{"skipped lines count", "# a\n\nA=1\nB", 4},
		{"first error wins", "A\nB", 1},
	} {
		t.Run(c.label, func(t *testing.T) {
			_, err := Parse(c.text)
			var le *LineError
			if !errors.As(err, &le) {
				t.Fatalf("Parse(%q): error %v, want a *LineError", c.text, err)
			}
			if le.Line != c.line {
				t.Errorf("Parse(%q): line %d, want %d", c.text, le.Line, c.line)
			}
		})
	}
}
