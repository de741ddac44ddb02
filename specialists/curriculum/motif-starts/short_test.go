package motifstarts

import (
	"reflect"
	"testing"
)

func TestMotifStarts(t *testing.T) {
	tests := []struct {
		strand string
		motif  string
		want   []int
	}{
		// empty motif
		{"aa", "", nil},
		// not there
		{"ab", "c", nil},
		// at both ends
		{"aba", "a", []int{0, 2}},
		// overlapping
		{"aaa", "aa", []int{0, 1}},
		// longer than the strand
		{"a", "ab", nil},
	}
	for _, tt := range tests {
		if got := MotifStarts(tt.strand, tt.motif); !reflect.DeepEqual(got, tt.want) {
			t.Errorf("MotifStarts(%v, %v) = %v, want %v", tt.strand, tt.motif, got, tt.want)
		}
	}
}
