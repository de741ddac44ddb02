package liftshafts

import (
	"errors"
	"reflect"
	"strings"
	"testing"
	"testing/iotest"
)

func TestReadShafts(t *testing.T) {
	// a blank line, equal floors, the later A replaces the first
	got, err := ReadShafts(strings.NewReader("A 1 3\n\nB 2 2\nA -1 5\n"))
	want := map[string]Shaft{"A": {-1, 5}, "B": {2, 2}}
	if !reflect.DeepEqual(got, want) || err != nil {
		t.Errorf("ReadShafts() = %v, %v, want %v", got, err, want)
	}
	// the error of the reader is returned
	broken := errors.New("broken")
	if _, err := ReadShafts(iotest.ErrReader(broken)); !errors.Is(err, broken) {
		t.Errorf("error = %v, want broken", err)
	}
}

func TestReadShaftsErrors(t *testing.T) {
	tests := []struct{ line string }{
		// two fields
		{"A 1"},
		// no integer
		{"A x 2"},
		{"A 1 x"},
		// lowest above the highest
		{"A 3 2"},
	}
	for _, tt := range tests {
		_, err := ReadShafts(strings.NewReader(tt.line))
		if !errors.Is(err, ErrShaft) || !strings.HasPrefix(err.Error(), "line 1: ") {
			t.Errorf("ReadShafts(%q) error = %v, want ErrShaft in line 1", tt.line, err)
		}
	}
}
