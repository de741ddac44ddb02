package printertraypick

import "testing"

func TestPickTray(t *testing.T) {
	small := &PaperTray{"small", "A4", 20}
	letter := &PaperTray{"letter", "Letter", 500}
	big := &PaperTray{"big", "a4", 250}
	bays := []*PaperTray{nil, small, letter, nil, big}
	tests := []struct {
		name  string
		paper string
		need  int
		want  *PaperTray
	}{
		{"first of two", "A4", 5, small},
		{"exactly enough", "a4", 20, small},
		{"first has too little", "A4", 21, big},
		{"other case", "LETTER", 100, letter},
		{"nobody has enough", "A4", 251, nil},
		{"unknown paper", "A3", 1, nil},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := PickTray(bays, tt.paper, tt.need); got != tt.want {
				t.Errorf("PickTray(%q, %d) = %v, want %v", tt.paper, tt.need, got, tt.want)
			}
		})
	}
}
