package grouptree

import (
	"errors"
	"strings"
	"testing"
)

// show writes a tree in the form that Parse reads.
func show(n *Node) string {
	if n == nil {
		return ""
	}
	var parts []string
	for _, c := range n.Children {
		parts = append(parts, show(c))
	}
	if parts == nil {
		return n.Name
	}
	return n.Name + "(" + strings.Join(parts, ",") + ")"
}

func TestParse(t *testing.T) {
	tests := []struct {
		text  string
		depth int
	}{
		{"a", 1},
		{"team-7", 1},
		{"-", 1},
		{"a(b)", 2},
		{"a(b,c)", 2},
		{"a(b,c(d),e)", 3},
		{"all(dev(api,web),ops)", 3},
		{"a(b(c(d(e))),f)", 5},
	}
	for _, tc := range tests {
		n, err := Parse(tc.text)
		if err != nil || n == nil {
			t.Errorf("Parse(%q) = %v, %v", tc.text, n, err)
			continue
		}
		if show(n) != tc.text {
			t.Errorf("Parse(%q) built %q", tc.text, show(n))
		}
		if n.Depth() != tc.depth {
			t.Errorf("Parse(%q).Depth() = %d, want %d", tc.text, n.Depth(), tc.depth)
		}
	}
	n, err := Parse("a(b,c(d))")
	if err != nil {
		t.Fatal(err)
	}
	if n.Name != "a" || len(n.Children) != 2 || n.Children[0].Name != "b" || len(n.Children[0].Children) != 0 ||
		n.Children[1].Name != "c" || len(n.Children[1].Children) != 1 || n.Children[1].Children[0].Name != "d" {
		t.Errorf("Parse built the wrong tree: %s", show(n))
	}
}

func TestSyntaxErrors(t *testing.T) {
	tests := []struct {
		text   string
		offset int
	}{
		{"", 0},
		{"(", 0},
		{" a", 0},
		{"A", 0},
		{"aB", 1},
		{"a ", 1},
		{"a,b", 1},
		{"a)", 1},
		{"a(", 2},
		{"a()", 2},
		{"a(b", 3},
		{"a(b,", 4},
		{"a(b,)", 4},
		{"a(b,,c)", 4},
		{"a(b c)", 3},
		{"a(b)c", 4},
		{"a(b))", 4},
		{"a(b(c,", 6},
		{"a(b(c", 5},
		{"a(é)", 2},
	}
	for _, tc := range tests {
		n, err := Parse(tc.text)
		var se *SyntaxError
		if !errors.As(err, &se) {
			t.Errorf("Parse(%q) gave error %v, want a *SyntaxError", tc.text, err)
			continue
		}
		if n != nil || se.Offset != tc.offset {
			t.Errorf("Parse(%q) = %v, offset %d; want nil, offset %d", tc.text, n, se.Offset, tc.offset)
		}
	}
}

func TestFind(t *testing.T) {
	n, err := Parse("a(b(x(y)),x(z),a(w))")
	if err != nil {
		t.Fatal(err)
	}
	for name, want := range map[string]string{
		"a": "a(b(x(y)),x(z),a(w))", "b": "b(x(y))", "x": "x(y)", "z": "z", "w": "w", "none": "", "": "",
	} {
		if got := show(n.Find(name)); got != want {
			t.Errorf("Find(%q) = %q, want %q", name, got, want)
		}
	}
	if n.Find("a") != n {
		t.Error("Find does not return the node itself")
	}
	if n.Find("none") != nil {
		t.Error("Find of an unknown name is not nil")
	}
}

func TestNil(t *testing.T) {
	var n *Node
	if got := n.Depth(); got != 0 {
		t.Errorf("nil.Depth() = %d", got)
	}
	if got := n.Find("a"); got != nil {
		t.Errorf("nil.Find = %v", got)
	}
}
