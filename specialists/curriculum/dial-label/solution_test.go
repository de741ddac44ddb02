package diallabel

import "testing"

func TestDialLabel(t *testing.T) {
	tests := []struct {
		minutes int
		want    string
	}{
		{0, "12:00 am"},
		{7*60 + 5, "7:05 am"},
		{11*60 + 59, "11:59 am"},
		{12 * 60, "12:00 pm"},
		{13*60 + 30, "1:30 pm"},
		{1439, "11:59 pm"},
	}
	for _, tt := range tests {
		if got := DialLabel(tt.minutes); got != tt.want {
			t.Errorf("DialLabel(%d) = %q, want %q", tt.minutes, got, tt.want)
		}
	}
}
