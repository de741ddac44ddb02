package streethouse

import (
	"errors"
	"strconv"
	"testing"
)

func TestSplitHouse(t *testing.T) {
	tests := []struct {
		text, suffix string
		number       int
		err          error
	}{
		{"105", "", 105, nil},
		{"12b", "b", 12, nil},
		{"7 A/2 ", "a/2", 7, nil},
		{"b12", "", 0, strconv.ErrSyntax},
		{"", "", 0, strconv.ErrSyntax},
		{"99999999999999999999c", "", 0, strconv.ErrRange},
	}
	for _, tt := range tests {
		number, suffix, err := SplitHouse(tt.text)
		if number != tt.number || suffix != tt.suffix || !errors.Is(err, tt.err) {
			t.Errorf("SplitHouse(%q) = %d, %q, %v, want %d, %q, %v",
				tt.text, number, suffix, err, tt.number, tt.suffix, tt.err)
		}
	}
}
