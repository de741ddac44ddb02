package paintswatchcsv

import (
	"fmt"
	"strings"
	"testing"
)

func TestReadSwatches(t *testing.T) {
	check := func(got, want any) {
		t.Helper()
		if fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("got %v, want %v", got, want)
		}
	}
	// the header alone gives nil
	check(fmt.Sprint(ReadSwatches(strings.NewReader("name,grams\n"))), fmt.Sprint([]Swatch{}, nil))
	// smallest and largest number
	check(fmt.Sprint(ReadSwatches(strings.NewReader("name,grams\na,0\nb,65535\n"))), fmt.Sprint([]Swatch{{"a", 0}, {"b", 65535}}, nil))
	// only one field
	if _, err := ReadSwatches(strings.NewReader("name,grams\na\n")); err == nil {
		t.Error("ReadSwatches: no error")
	}
	// one above the maximum, in the row after the header
	_, err := ReadSwatches(strings.NewReader("name,grams\na,65536\n"))
	if err == nil || !strings.HasPrefix(err.Error(), "row 2: ") {
		t.Errorf("error = %v, want row 2", err)
	}
}
