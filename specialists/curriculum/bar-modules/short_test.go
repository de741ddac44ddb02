package barmodules

import (
	"fmt"
	"testing"
)

func TestDraw(t *testing.T) {
	check := func(got, want any) {
		t.Helper()
		if fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("got %v, want %v", got, want)
		}
	}
	// no widths, no text
	check(fmt.Sprint(Draw(nil)), fmt.Sprint("", nil))
	// 1 is the smallest width
	check(fmt.Sprint(Draw([]int{1})), fmt.Sprint("#", nil))
	// bar of 2, gap of 1, bar of 3
	check(fmt.Sprint(Draw([]int{2, 1, 3})), fmt.Sprint("##.###", nil))
	// a width below 1 gives an error
	if _, err := Draw([]int{2, 0}); err == nil {
		t.Error("Draw: no error")
	}
}
