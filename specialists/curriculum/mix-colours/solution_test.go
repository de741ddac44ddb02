package mixcolours

import "testing"

func TestMix(t *testing.T) {
	tests := []struct {
		name       string
		a, b, want RGB
	}{
		{"bright", RGB{200, 255, 250}, RGB{101, 255, 130}, RGB{150, 255, 190}},
		{"dark", RGB{0, 10, 3}, RGB{0, 0, 6}, RGB{0, 5, 4}},
		{"black and white", RGB{}, RGB{255, 255, 255}, RGB{127, 127, 127}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := Mix(tt.a, tt.b); got != tt.want {
				t.Errorf("Mix(%v, %v) = %v, want %v", tt.a, tt.b, got, tt.want)
			}
			if got := Mix(tt.b, tt.a); got != tt.want {
				t.Errorf("Mix(%v, %v) = %v, want %v", tt.b, tt.a, got, tt.want)
			}
		})
	}
}
