package boardfall

import (
	"fmt"
	"testing"
)

func TestFallDown(t *testing.T) {
	check := func(got, want any) {
		t.Helper()
		if fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("got %v, want %v", got, want)
		}
	}
	// falls down
	check(FallDown([]string{"a."}), []string{".a"})
	// lies there already
	check(FallDown([]string{".a"}), []string{".a"})
	// keeps the order
	check(FallDown([]string{"a.b."}), []string{"..ab"})
	// column by column
	check(FallDown([]string{"a.", ".."}), []string{".a", ".."})
	// the given board stays as it is
	columns := []string{"a."}
	FallDown(columns)
	if columns[0] != "a." {
		t.Errorf("FallDown changed its argument to %v", columns)
	}
}
