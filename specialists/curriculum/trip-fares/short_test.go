package tripfares

import (
	"errors"
	"testing"
)

func TestFare(t *testing.T) {
	prices := map[[2]string]int32{{"A", "B"}: 5, {"C", "B"}: 7, {"C", "D"}: 2_000_000_000}
	tests := []struct {
		route   []string
		want    int64
		wantErr error
	}{
		// one city costs nothing
		{[]string{"A"}, 0, nil},
		// 5 + 7, the second is stored as C to B
		{[]string{"A", "B", "C"}, 12, nil},
		// 2 + 2 billion is too large for int32
		{[]string{"C", "D", "C"}, 4_000_000_000, nil},
		// the second connection is missing
		{[]string{"A", "B", "D"}, 0, ErrNoFare},
	}
	for _, tt := range tests {
		got, err := Fare(tt.route, prices)
		if got != tt.want || !errors.Is(err, tt.wantErr) {
			t.Errorf("Fare(%q) = %d, %v, want %d, %v", tt.route, got, err, tt.want, tt.wantErr)
		}
	}
}
