package badgesvg

import "testing"

func TestNameSVG(t *testing.T) {
	tests := map[string]string{
		"Zoë Ångström":  `<text font-size="48">Zoë Ångström</text>`,
		"Ann Blackwood": `<text font-size="32">Ann Blackwood</text>`,
		"<b>O'Neil</b>": `<text font-size="32">&lt;b&gt;O&#39;Neil&lt;/b&gt;</text>`,
		`A&B "Bo"`:      `<text font-size="48">A&amp;B &#34;Bo&#34;</text>`,
		"":              `<text font-size="48"></text>`,
	}
	for name, want := range tests {
		if got := NameSVG(name); got != want {
			t.Errorf("NameSVG(%q) = %q, want %q", name, got, want)
		}
	}
}
