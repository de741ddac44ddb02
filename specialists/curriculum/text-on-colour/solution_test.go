package textoncolour

import "testing"

func TestTextOn(t *testing.T) {
	tests := []struct {
		name string
		c    RGB
		want string
	}{
		{"grey at the limit", RGB{128, 128, 128}, "black"},
		{"grey below", RGB{127, 128, 128}, "white"},
		{"green", RGB{0, 219, 0}, "black"},
		{"darker green", RGB{0, 218, 0}, "white"},
		{"orange", RGB{255, 88, 1}, "black"},
		{"darker orange", RGB{255, 88, 0}, "white"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := TextOn(tt.c); got != tt.want {
				t.Errorf("TextOn(%v) = %q, want %q", tt.c, got, tt.want)
			}
		})
	}
}
