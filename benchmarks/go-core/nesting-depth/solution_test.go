package nestingdepth

import "testing"

func TestBalanced(t *testing.T) {
	tests := []struct {
		expr string
		want int
	}{
		{"", 0},
		{"no brackets, größe", 0},
		{"()", 1},
		{"[x]", 1},
		{"{é}", 1},
		{"()()", 1},
		{"a(b[c])", 2},
		{"((()))()", 3},
		{"()((())())", 3},
		{"{[()()]}[]", 3},
		{"f(g(h[i{1}]))", 4},
		{"(){[]}()", 2},
	}
	for _, tc := range tests {
		if got := Depth(tc.expr); got != tc.want {
			t.Errorf("Depth(%q) = %d, want %d", tc.expr, got, tc.want)
		}
	}
}

func TestBroken(t *testing.T) {
	for _, expr := range []string{"(", ")", "[", "]", "{", "}", "(]", "{)", "[}", "([)]", "())", "(()", "a)b(", "()[", "{}}", "((("} {
		if got := Depth(expr); got != -1 {
			t.Errorf("Depth(%q) = %d, want -1", expr, got)
		}
	}
}
