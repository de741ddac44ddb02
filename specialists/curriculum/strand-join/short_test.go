package strandjoin

import (
	"errors"
	"testing"
)

func TestJoinAll(t *testing.T) {
	tests := []struct {
		parts   []string
		least   int
		want    string
		wantErr error
	}{
		// no parts and one part
		{nil, 1, "", nil},
		{[]string{"A"}, 1, "A", nil},
		// the overlap C has exactly 1 letter
		{[]string{"AC", "CG"}, 1, "ACG", nil},
		// the longest overlap is AA
		{[]string{"CAA", "AAG"}, 1, "CAAG", nil},
		// 1 letter is too short for 2
		{[]string{"AC", "CG"}, 2, "", ErrOverlap},
	}
	for _, tt := range tests {
		got, err := JoinAll(tt.parts, tt.least)
		if got != tt.want || !errors.Is(err, tt.wantErr) {
			t.Errorf("JoinAll(%v, %d) = %q, %v, want %q, %v", tt.parts, tt.least, got, err, tt.want, tt.wantErr)
		}
	}
}
