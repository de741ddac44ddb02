package headerblock

import (
	"errors"
	"fmt"
	"testing"
)

func TestWrite(t *testing.T) {
	check := func(got, want any) {
		t.Helper()
		if fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("got %v, want %v", got, want)
		}
	}
	// no headers, only the empty line
	check(fmt.Sprint(Write(nil)), fmt.Sprint("\r\n", nil))
	// two headers in order, one with an empty value
	check(fmt.Sprint(Write([]Header{{"B", "x"}, {"A", ""}})), fmt.Sprint("B: x\r\nA: \r\n\r\n", nil))
	// first and last letters and digits, hyphen
	check(fmt.Sprint(Write([]Header{{"azAZ-09", "x"}})), fmt.Sprint("azAZ-09: x\r\n\r\n", nil))
	// empty name
	if _, err := Write([]Header{{"", "x"}}); !errors.Is(err, ErrHeader) {
		t.Errorf("Write: %v, want ErrHeader", err)
	}
	// a blank is not allowed in a name
	if _, err := Write([]Header{{"A B", "x"}}); !errors.Is(err, ErrHeader) {
		t.Errorf("Write: %v, want ErrHeader", err)
	}
	// line break in the value
	if _, err := Write([]Header{{"A", "x\nB"}}); !errors.Is(err, ErrHeader) {
		t.Errorf("Write: %v, want ErrHeader", err)
	}
}
