package cookparsetimer

import (
	"errors"
	"testing"
	"time"
)

func TestParseTimer(t *testing.T) {
	tests := []struct {
		text string
		want time.Duration
	}{
		{"12", 12 * time.Minute},
		{" 1h 20m ", 80 * time.Minute},
		{"0.5s", 500 * time.Millisecond},
	}
	for _, tt := range tests {
		if got, err := ParseTimer(tt.text); got != tt.want || err != nil {
			t.Errorf("ParseTimer(%q) = %v, %v, want %v", tt.text, got, err, tt.want)
		}
	}
}

func TestParseTimerErrors(t *testing.T) {
	for _, text := range []string{"", "soon"} {
		if got, err := ParseTimer(text); got != 0 || err == nil || errors.Is(err, ErrNotPositive) {
			t.Errorf("ParseTimer(%q) = %v, %v, want 0 and a parse error", text, got, err)
		}
	}
	for _, text := range []string{"0", "-5m"} {
		if got, err := ParseTimer(text); got != 0 || !errors.Is(err, ErrNotPositive) {
			t.Errorf("ParseTimer(%q) = %v, %v, want 0, ErrNotPositive", text, got, err)
		}
	}
}
