package sunmatch

import "testing"

func TestSuitable(t *testing.T) {
	tests := []struct {
		wishes []*SunRange
		hours  int
		want   int
	}{
		// no plants
		{nil, 5, 0},
		// nil likes every place
		{[]*SunRange{nil}, 5, 1},
		// both ends are included
		{[]*SunRange{{5, 8}, {2, 5}}, 5, 2},
		// one below the minimum, one above the maximum
		{[]*SunRange{{6, 8}, {2, 4}}, 5, 0},
		// the minimum is above the maximum
		{[]*SunRange{{8, 2}}, 5, 0},
	}
	for _, tt := range tests {
		if got := Suitable(tt.wishes, tt.hours); got != tt.want {
			t.Errorf("Suitable(%v, %d) = %d, want %d", tt.wishes, tt.hours, got, tt.want)
		}
	}
}
