package mixcolours

import "testing"

func TestMix(t *testing.T) {
	tests := []struct {
		a    RGB
		b    RGB
		want RGB
	}{
		// the same
		{RGB{1, 2, 3}, RGB{1, 2, 3}, RGB{1, 2, 3}},
		// channel by channel
		{RGB{0, 10, 20}, RGB{2, 20, 40}, RGB{1, 15, 30}},
		// rounded down
		{RGB{0, 0, 0}, RGB{1, 3, 5}, RGB{0, 1, 2}},
		// no overflow
		{RGB{255, 255, 255}, RGB{255, 255, 255}, RGB{255, 255, 255}},
	}
	for _, tt := range tests {
		if got := Mix(tt.a, tt.b); got != tt.want {
			t.Errorf("Mix(%v, %v) = %v, want %v", tt.a, tt.b, got, tt.want)
		}
	}
}
