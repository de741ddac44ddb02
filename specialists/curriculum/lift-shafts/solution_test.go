package liftshafts

import (
	"errors"
	"io"
	"maps"
	"strings"
	"testing"
	"testing/iotest"
)

func TestReadShafts(t *testing.T) {
	got, err := ReadShafts(strings.NewReader("A -1 5\n\n  B\t3 3 \nA 0 9\n"))
	want := map[string]Shaft{"A": {0, 9}, "B": {3, 3}}
	if !maps.Equal(got, want) || err != nil {
		t.Errorf("ReadShafts = %v, %v, want %v", got, err, want)
	}
}

func TestReadShaftsErrors(t *testing.T) {
	for _, line := range []string{"A 1", "A 1 2 3", "A x 2", "A -2 x", "A 3 2"} {
		_, err := ReadShafts(strings.NewReader("Z 1 2\n\n" + line + "\n"))
		if !errors.Is(err, ErrShaft) || !strings.HasPrefix(err.Error(), "line 3: ") {
			t.Errorf("%q gives error %v, want ErrShaft in line 3", line, err)
		}
	}
	broken := io.MultiReader(strings.NewReader("A 1 2\n"), iotest.ErrReader(io.ErrClosedPipe))
	if _, err := ReadShafts(broken); !errors.Is(err, io.ErrClosedPipe) {
		t.Errorf("broken reader gives %v, want io.ErrClosedPipe", err)
	}
}
