package fishcatchtotals

import (
	"errors"
	"reflect"
	"strconv"
	"strings"
	"testing"
	"testing/iotest"
)

func TestSumCatches(t *testing.T) {
	tests := []struct {
		log  string
		want map[string]int
	}{
		// 1 + 2 of the same species
		{"cod;1\ncod;2", map[string]int{"cod": 3}},
		// spaces and blank lines are ignored
		{"\n eel ; 4 \n", map[string]int{"eel": 4}},
	}
	for _, tt := range tests {
		if got, err := SumCatches(strings.NewReader(tt.log)); !reflect.DeepEqual(got, tt.want) || err != nil {
			t.Errorf("SumCatches(%q) = %v, %v, want %v", tt.log, got, err, tt.want)
		}
	}
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
