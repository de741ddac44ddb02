package filmdotline

import "testing"

func TestDotLine(t *testing.T) {
	tests := []struct {
		name         string
		role, person string
		width        int
		want         string
	}{
		{"dots fill the line", "Sound", "Ida Moe", 20, "Sound........Ida Moe"},
		{"runes count", "Maske", "Zoë Übel", 18, "Maske.....Zoë Übel"},
		{"three dots just fit", "Gaffer", "Al", 11, "Gaffer...Al"},
		{"too narrow", "Best Boy", "Tom", 12, "Best Boy...Tom"},
		{"longer than the line", "Editor", "Al", 4, "Editor...Al"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := DotLine(tt.role, tt.person, tt.width); got != tt.want {
				t.Errorf("DotLine(%q, %q, %d) = %q, want %q", tt.role, tt.person, tt.width, got, tt.want)
			}
		})
	}
}
