package farmcropcycle

import "testing"

func TestCropIn(t *testing.T) {
	crops := []string{"wheat", "beans", "barley"}
	tests := []struct {
		crops []string
		year  int
		want  string
	}{
		{nil, 2020, ""},
		{crops, 2020, "wheat"},
		{crops, 2025, "barley"},
		{crops, 2019, "barley"},
		{crops, 2014, "wheat"},
		{[]string{"grass"}, 1999, "grass"},
	}
	for _, tt := range tests {
		if got := CropIn(tt.crops, 2020, tt.year); got != tt.want {
			t.Errorf("CropIn(%q, 2020, %d) = %q, want %q", tt.crops, tt.year, got, tt.want)
		}
	}
}
