package tidemarklookup

import (
	"testing"
	"time"
)

func TestMarkAt(t *testing.T) {
	marks := []GaugeMark{{time.Unix(3, 0), 10}, {time.Unix(5, 0), 20}}
	tests := []struct {
		sec    int64
		wantCm int
		wantOK bool
	}{
		// before all marks
		{2, 0, false},
		// exactly the first mark
		{3, 10, true},
		// between the marks the first holds
		{4, 10, true},
		// exactly the last mark, and after it
		{5, 20, true},
		{6, 20, true},
	}
	for _, tt := range tests {
		got, ok := MarkAt(marks, time.Unix(tt.sec, 0))
		if got.Cm != tt.wantCm || ok != tt.wantOK {
			t.Errorf("MarkAt(%d) = %v, %v, want %d, %v", tt.sec, got, ok, tt.wantCm, tt.wantOK)
		}
	}
}
