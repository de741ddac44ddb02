package labelmarkup

import "testing"

func TestMarkup(t *testing.T) {
	tests := []struct {
		testName, code, name, want string
	}{
		{"plain", "A1", "Blue mug", `<p title="A1">Blue mug</p>`},
		{"keeps spaces", "A1", " mug ", `<p title="A1"> mug </p>`},
		{"blank name", "A<2", "  ", `<p title="A&lt;2">A&lt;2</p>`},
		{"name escaped", "A3", "<b>&", `<p title="A3">&lt;b&gt;&amp;</p>`},
		{"code escaped", `"x"`, "mug", `<p title="&#34;x&#34;">mug</p>`},
	}
	for _, tt := range tests {
		t.Run(tt.testName, func(t *testing.T) {
			if got := Markup(tt.code, tt.name); got != tt.want {
				t.Errorf("Markup(%q, %q) = %s, want %s", tt.code, tt.name, got, tt.want)
			}
		})
	}
}
