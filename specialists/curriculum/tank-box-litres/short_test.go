package tankboxlitres

import (
	"errors"
	"testing"
)

func TestBoxLitres(t *testing.T) {
	tests := []struct {
		length, width, depth int32
		want                 int64
		wantErr              error
	}{
		// 1.99 litres are rounded down
		{100, 100, 199, 1, nil},
		// 4 billion / 1 million = 4000
		{100_000, 40_000, 1, 4000, nil},
		// each side must be positive
		{0, 100, 100, 0, ErrSize},
		{100, 0, 100, 0, ErrSize},
		{100, 100, -1, 0, ErrSize},
	}
	for _, tt := range tests {
		got, err := BoxLitres(tt.length, tt.width, tt.depth)
		if got != tt.want || !errors.Is(err, tt.wantErr) {
			t.Errorf("BoxLitres(%d, %d, %d) = %d, %v, want %d, %v", tt.length, tt.width, tt.depth, got, err, tt.want, tt.wantErr)
		}
	}
}
