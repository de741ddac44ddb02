package liftshafts

import (
	"errors"
	"reflect"
	"strings"
	"testing"
	"testing/iotest"
)

func TestReadShafts(t *testing.T) {
	// equal floors, the later A counts
	got, err := ReadShafts(strings.NewReader("A 1 3\n\nB 2 2\nA 0 5\n"))
	want := map[string]Shaft{"A": {0, 5}, "B": {2, 2}}
	if !reflect.DeepEqual(got, want) || err != nil {
		t.Errorf("ReadShafts() = %v, %v, want %v", got, err, want)
	}
	// the error of the reader
	if _, err := ReadShafts(iotest.ErrReader(iotest.ErrTimeout)); !errors.Is(err, iotest.ErrTimeout) {
		t.Errorf("error = %v, want a timeout", err)
	}
}

func TestReadShaftsErrors(t *testing.T) {
	tests := []struct{ line string }{
		// two fields
		{"A 1"},
		// no integer
		{"A x 2"},
		// lowest above the highest
		{"A 3 2"},
	}
	for _, tt := range tests {
		_, err := ReadShafts(strings.NewReader(tt.line))
		if err == nil || !strings.HasPrefix(err.Error(), "line 1: ") {
			t.Errorf("%q: error = %v", tt.line, err)
		}
	}
}
