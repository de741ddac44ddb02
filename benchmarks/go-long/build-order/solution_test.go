package buildorder

import (
	"errors"
	"slices"
	"strings"
	"testing"
)

// graph reads "a:b,c d:" as a needs b and c, d needs nothing.
func graph(s string) map[string][]string {
	g := map[string][]string{}
	for _, f := range strings.Fields(s) {
		name, list, _ := strings.Cut(f, ":")
		g[name] = nil
		if list != "" {
			g[name] = strings.Split(list, ",")
		}
	}
	return g
}

func TestOrder(t *testing.T) {
	tests := []struct{ name, needs, want string }{
		{"empty", "", ""},
		{"no needs", "c: a: b:", "a b c"},
		{"chain", "a:b b:c c:", "c b a"},
		{"only named as a need", "app:lib", "lib app"},
		{"several only named as a need", "app:z,b,m", "b m z app"},
		{"alphabetical when free", "z: y:z a:y b:", "b z y a"},
		{"freed target goes first", "b:a d: a: c:", "a b c d"},
		{"diamond", "top:left,right left:base right:base", "base left right top"},
		{"need listed twice", "a:b,b,c,b", "b c a"},
		{"capitals first", "b: A: a: B:", "A B a b"},
		{"two groups", "a2:a1 b2:b1 a3:a2,b2", "a1 a2 b1 b2 a3"},
		{"waits for the last need", "a:x,m x:y m: y:", "m y x a"},
	}
	for _, tc := range tests {
		t.Run(tc.name, func(t *testing.T) {
			for range 5 { // map order differs between rounds
				got, err := Order(graph(tc.needs))
				if err != nil || !slices.Equal(got, strings.Fields(tc.want)) {
					t.Fatalf("got %q, %v; want %q", got, err, tc.want)
				}
			}
		})
	}
	if got, err := Order(nil); err != nil || len(got) != 0 {
		t.Errorf("Order(nil) = %q, %v", got, err)
	}
}

func TestCycles(t *testing.T) {
	for _, needs := range []string{"a:a", "a:b b:a", "a:b b:c c:a", "ok: fine:ok a:b b:a", "x:a a:b b:a,ok", "a:b,a b:"} {
		got, err := Order(graph(needs))
		if got != nil || !errors.Is(err, ErrCycle) {
			t.Errorf("%s: got %q, %v; want ErrCycle", needs, got, err)
		}
	}
}

func TestInputUnchanged(t *testing.T) {
	g := map[string][]string{"app": {"z", "b", "m", "b"}, "b": {"m"}}
	if _, err := Order(g); err != nil {
		t.Fatal(err)
	}
	if len(g) != 2 || !slices.Equal(g["app"], []string{"z", "b", "m", "b"}) || !slices.Equal(g["b"], []string{"m"}) {
		t.Errorf("input became %v", g)
	}
}
