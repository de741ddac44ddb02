package fitphoto

import "testing"

func TestFitPhoto(t *testing.T) {
	tests := []struct {
		name             string
		w, h, maxW, maxH int
		wantW, wantH     int
	}{
		{"fits", 30, 20, 100, 20, 30, 20},
		{"too wide", 300, 200, 100, 80, 100, 66},
		{"too high", 200, 300, 100, 80, 53, 80},
		{"only one side too long", 90, 100, 100, 50, 45, 50},
		{"flat strip", 5000, 3, 100, 80, 100, 1},
		{"thin strip", 3, 5000, 100, 80, 1, 80},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			w, h := FitPhoto(tt.w, tt.h, tt.maxW, tt.maxH)
			if w != tt.wantW || h != tt.wantH {
				t.Errorf("FitPhoto(%d, %d, %d, %d) = %d, %d; want %d, %d",
					tt.w, tt.h, tt.maxW, tt.maxH, w, h, tt.wantW, tt.wantH)
			}
		})
	}
}
