package reportcard

import (
	"fmt"
	"testing"
)

func TestCard(t *testing.T) {
	zero, two, three := 0, 2, 3
	check := func(got, want any) {
		t.Helper()
		if fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("got %v, want %v", got, want)
		}
	}
	// no marks, no total
	check(Card("A", nil), "<h2>A</h2>")
	// only absent
	check(Card("A", []Mark{{"art", nil}}), "<h2>A</h2><p>art: absent</p>")
	// 0 points give a total
	check(Card("A", []Mark{{"art", &zero}}), "<h2>A</h2><p>art: 0</p><p>Total: 0</p>")
	// 2 + 3 = 5 points
	check(Card("A", []Mark{{"x", &two}, {"y", &three}}), "<h2>A</h2><p>x: 2</p><p>y: 3</p><p>Total: 5</p>")
	// name and subject are escaped
	check(Card("<", []Mark{{"&", nil}}), "<h2>&lt;</h2><p>&amp;: absent</p>")
}
