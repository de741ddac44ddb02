package shelforder

import (
	"reflect"
	"testing"
)

func TestSortShelf(t *testing.T) {
	tests := []struct {
		calls   []string
		want    []string
		wantErr bool
	}{
		// section A before B, whatever the number
		{[]string{"B 1", "A 2"}, []string{"A 2", "B 1"}, false},
		// 9 is smaller than 10
		{[]string{"A 10", "A 9"}, []string{"A 9", "A 10"}, false},
		// no space
		{[]string{"A1"}, nil, true},
		// no number
		{[]string{"A x"}, nil, true},
	}
	for _, tt := range tests {
		got, err := SortShelf(tt.calls)
		if !reflect.DeepEqual(got, tt.want) || (err != nil) != tt.wantErr {
			t.Errorf("SortShelf(%q) = %q, %v, want %q, error %v", tt.calls, got, err, tt.want, tt.wantErr)
		}
	}
	// the input is not changed
	if got := tests[0].calls[0]; got != "B 1" {
		t.Errorf("calls[0] = %q, want B 1", got)
	}
}
