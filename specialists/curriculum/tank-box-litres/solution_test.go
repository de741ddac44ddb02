package tankboxlitres

import (
	"errors"
	"testing"
)

func TestBoxLitres(t *testing.T) {
	tests := []struct {
		length, width, depth int32
		want                 int64
		err                  error
	}{
		{1000, 500, 999, 499, nil},
		{10, 10, 10, 0, nil},
		{200_000, 150_000, 2_000, 60_000_000, nil},
		{0, 500, 500, 0, ErrSize},
		{500, -500, 500, 0, ErrSize},
		{500, 500, 0, 0, ErrSize},
	}
	for _, tt := range tests {
		got, err := BoxLitres(tt.length, tt.width, tt.depth)
		if got != tt.want || !errors.Is(err, tt.err) {
			t.Errorf("BoxLitres(%d, %d, %d) = %d, %v; want %d, %v", tt.length, tt.width, tt.depth, got, err, tt.want, tt.err)
		}
	}
}
