package fishcatchtotals

import (
	"errors"
	"io"
	"maps"
	"strconv"
	"strings"
	"testing"
	"testing/iotest"
)

func TestSumCatches(t *testing.T) {
	got, err := SumCatches(strings.NewReader("cod;900\n\n eel ; 40 \ncod;2100"))
	want := map[string]int{"cod": 3000, "eel": 40}
	if err != nil || !maps.Equal(got, want) {
		t.Errorf("SumCatches = %v, %v; want %v", got, err, want)
	}
}

func TestSumCatchesBadLine(t *testing.T) {
	for _, log := range []string{"cod;900\n\neel;4o", "\ncod;1\neel"} {
		got, err := SumCatches(strings.NewReader(log))
		if got != nil || !errors.Is(err, strconv.ErrSyntax) || !strings.HasPrefix(err.Error(), "line 3:") {
			t.Errorf("SumCatches(%q) = %v, %v; want an error for line 3", log, got, err)
		}
	}
}

func TestSumCatchesReadError(t *testing.T) {
	lost := errors.New("connection lost")
	r := io.MultiReader(strings.NewReader("cod;900\n"), iotest.ErrReader(lost))
	if got, err := SumCatches(r); got != nil || !errors.Is(err, lost) {
		t.Errorf("SumCatches = %v, %v; want %v", got, err, lost)
	}
}
