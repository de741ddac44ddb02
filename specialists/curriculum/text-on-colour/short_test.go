package textoncolour

import "testing"

func TestTextOn(t *testing.T) {
	tests := []struct {
		c    RGB
		want string
	}{
		// black ground
		{RGB{0, 0, 0}, "white"},
		// white ground
		{RGB{255, 255, 255}, "black"},
		// brightness 128
		{RGB{128, 128, 128}, "black"},
		// brightness 127
		{RGB{127, 127, 127}, "white"},
		// green is bright: 149
		{RGB{0, 255, 0}, "black"},
		// red is dark: 76
		{RGB{255, 0, 0}, "white"},
		// blue is dark: 29
		{RGB{0, 0, 255}, "white"},
	}
	for _, tt := range tests {
		if got := TextOn(tt.c); got != tt.want {
			t.Errorf("TextOn(%v) = %v, want %v", tt.c, got, tt.want)
		}
	}
}
