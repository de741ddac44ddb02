package farmcropcycle

import "testing"

func TestCropIn(t *testing.T) {
	tests := []struct {
		crops []string
		start int
		year  int
		want  string
	}{
		// no crops
		{nil, 2000, 2000, ""},
		// the first year
		{[]string{"a", "b", "c"}, 2000, 2000, "a"},
		// the next year
		{[]string{"a", "b", "c"}, 2000, 2001, "b"},
		// around again
		{[]string{"a", "b", "c"}, 2000, 2003, "a"},
		// the year before has the last one
		{[]string{"a", "b", "c"}, 2000, 1999, "c"},
	}
	for _, tt := range tests {
		if got := CropIn(tt.crops, tt.start, tt.year); got != tt.want {
			t.Errorf("CropIn(%v, %v, %v) = %v, want %v", tt.crops, tt.start, tt.year, got, tt.want)
		}
	}
}
