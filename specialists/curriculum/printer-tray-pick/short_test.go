package printertraypick

import "testing"

func TestPickTray(t *testing.T) {
	small := &PaperTray{"small", "A4", 5}
	big := &PaperTray{"big", "A4", 9}
	bays := []*PaperTray{nil, small, big}
	tests := []struct {
		paper string
		need  int
		want  *PaperTray
	}{
		// exactly enough, the empty bay is skipped
		{"A4", 5, small},
		// one too many for the first
		{"A4", 6, big},
		// case does not matter
		{"a4", 1, small},
		// nobody has enough
		{"A4", 10, nil},
		// other paper
		{"A3", 1, nil},
	}
	for _, tt := range tests {
		if got := PickTray(bays, tt.paper, tt.need); got != tt.want {
			t.Errorf("PickTray(%q, %d) = %v, want %v", tt.paper, tt.need, got, tt.want)
		}
	}
}
