package labelmarkup

import "testing"

func TestMarkup(t *testing.T) {
	tests := []struct {
		code string
		name string
		want string
	}{
		// both shown
		{"A", "mug", `<p title="A">mug</p>`},
		// a blank name
		{"A", " ", `<p title="A">A</p>`},
		// the name is escaped
		{"A", "<", `<p title="A">&lt;</p>`},
		// the code is escaped
		{"&", "mug", `<p title="&amp;">mug</p>`},
	}
	for _, tt := range tests {
		if got := Markup(tt.code, tt.name); got != tt.want {
			t.Errorf("Markup(%v, %v) = %v, want %v", tt.code, tt.name, got, tt.want)
		}
	}
}
