package linechanges

import (
	"slices"
	"strings"
	"testing"
)

// short shows ops as in "=a -b +c".
func short(ops []Op) string {
	var out []string
	for _, op := range ops {
		kind := string(rune(op.Kind))
		if op.Kind == ' ' {
			kind = "="
		}
		out = append(out, kind+op.Line)
	}
	return strings.Join(out, " ")
}

func TestDiff(t *testing.T) {
	tests := []struct{ name, old, cur, want string }{
		{"both empty", "", "", ""},
		{"equal", "a b c", "a b c", "=a =b =c"},
		{"all added", "", "a b", "+a +b"},
		{"all removed", "a b", "", "-a -b"},
		{"added at the end", "a", "a b c", "=a +b +c"},
		{"added in front", "b", "a b", "+a =b"},
		{"removed at the end", "a b c", "a", "=a -b -c"},
		{"removed in front", "a b c", "c", "-a -b =c"},
		{"replaced", "a x c", "a y c", "=a -x +y =c"},
		{"replaced by two", "a x c", "a y z c", "=a -x +y +z =c"},
		{"nothing in common", "a b", "x y", "-a -b +x +y"},
		{"swapped lines", "a b", "b a", "-a =b +a"},
		{"moved back", "a b c d", "b c d a", "-a =b =c =d +a"},
		{"moved to the front", "a b c d", "d a b c", "+d =a =b =c -d"},
		{"longest common wins", "x a b c", "a b c x", "-x =a =b =c +x"},
		{"repeated lines", "a a b", "a b b", "=a -a =b +b"},
		{"mixed", "a b c a b b a", "c b a b a c", "-a -b =c -a =b +a =b =a +c"},
		{"blocks", "h 1 2 t 3", "h 2 4 t", "=h -1 =2 +4 =t -3"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			old, cur := strings.Fields(tt.old), strings.Fields(tt.cur)
			if got := short(Diff(old, cur)); got != tt.want {
				t.Errorf("got %q, want %q", got, tt.want)
			}
			if !slices.Equal(old, strings.Fields(tt.old)) || !slices.Equal(cur, strings.Fields(tt.cur)) {
				t.Errorf("the inputs became %q and %q", old, cur)
			}
		})
	}
}

func TestDiffLinesAreExact(t *testing.T) {
	got := Diff([]string{"a ", "", "B"}, []string{"a", "", "b"})
	want := []Op{{'-', "a "}, {'+', "a"}, {' ', ""}, {'-', "B"}, {'+', "b"}}
	if !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}
