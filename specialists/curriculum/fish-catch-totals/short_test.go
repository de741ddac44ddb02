package fishcatchtotals

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
	"testing"
	"testing/iotest"
)

func TestSumCatches(t *testing.T) {
	check := func(got, want any) {
		t.Helper()
		if fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("got %v, want %v", got, want)
		}
	}
	// 1 + 2 of the same species
	check(fmt.Sprint(SumCatches(strings.NewReader("cod;1\ncod;2"))), fmt.Sprint(map[string]int{"cod": 3}, nil))
	// spaces and blank lines are ignored
	check(fmt.Sprint(SumCatches(strings.NewReader("\n eel ; 4 \n"))), fmt.Sprint(map[string]int{"eel": 4}, nil))
	// the bad number is in line 2
	_, err := SumCatches(strings.NewReader("\ncod;x"))
	if !errors.Is(err, strconv.ErrSyntax) || !strings.HasPrefix(err.Error(), "line 2:") {
		t.Errorf("error = %v, want line 2", err)
	}
	// the reader fails
	lost := errors.New("lost")
	if _, err := SumCatches(iotest.ErrReader(lost)); !errors.Is(err, lost) {
		t.Errorf("error = %v, want %v", err, lost)
	}
}
