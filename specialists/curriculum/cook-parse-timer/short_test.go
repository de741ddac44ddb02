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
		// digits only are minutes
		{"12", 12 * time.Minute},
		// spaces are removed
		{" 1h 20m", time.Hour + 20*time.Minute},
	}
	for _, tt := range tests {
		if got, err := ParseTimer(tt.text); got != tt.want || err != nil {
			t.Errorf("ParseTimer(%q) = %v, %v, want %v", tt.text, got, err, tt.want)
		}
	}
	// zero is not positive
	if _, err := ParseTimer("0"); !errors.Is(err, ErrNotPositive) {
		t.Errorf("ParseTimer(\"0\") error = %v, want ErrNotPositive", err)
	}
	// negative
	if got, err := ParseTimer("-5m"); got != 0 || !errors.Is(err, ErrNotPositive) {
		t.Errorf("ParseTimer(\"-5m\") = %v, %v, want 0, ErrNotPositive", got, err)
	}
	// unreadable text has another error
	if _, err := ParseTimer("soon"); err == nil || errors.Is(err, ErrNotPositive) {
		t.Errorf("ParseTimer(\"soon\") error = %v, want a parse error", err)
	}
}
