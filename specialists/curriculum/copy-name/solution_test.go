package copyname

import "testing"

func TestFreeName(t *testing.T) {
	taken := map[string]bool{
		"notes.txt": true, "plan.v1.md": true, "plan.v1 (2).md": true, "plan.v1 (3).md": true,
		"readme": true, "readme (3)": true, "logo (2).png": true,
	}
	tests := []struct{ name, want string }{
		{"new.txt", "new.txt"},
		{"notes.txt", "notes (2).txt"},
		{"Plan.v1.MD", "Plan.v1 (4).MD"},
		{"README", "README (2)"},
		{"logo.png", "logo.png"},
		{"Logo (2).png", "Logo (2) (2).png"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := FreeName(tt.name, taken); got != tt.want {
				t.Errorf("FreeName(%q) = %q, want %q", tt.name, got, tt.want)
			}
		})
	}
}
