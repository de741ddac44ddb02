package albumruntime

import "testing"

func TestRuntime(t *testing.T) {
	tests := []struct {
		name    string
		lengths []int
		want    string
	}{
		{"empty", nil, "0:00"},
		{"short", []int{200, 45}, "4:05"},
		{"negative ignored", []int{61, -30, 0}, "1:01"},
		{"just below an hour", []int{3599}, "59:59"},
		{"one hour", []int{1800, 1800}, "1:00:00"},
		{"above an hour", []int{3600, 3729}, "2:02:09"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := Runtime(tt.lengths); got != tt.want {
				t.Errorf("Runtime(%v) = %q, want %q", tt.lengths, got, tt.want)
			}
		})
	}
}
