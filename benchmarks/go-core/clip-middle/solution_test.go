package clipmiddle

import "testing"

func TestClip(t *testing.T) {
	tests := []struct {
		name, label string
		limit       int
		want        string
	}{
		{"short label", "abc", 5, "abc"},
		{"exact fit", "abcde", 5, "abcde"},
		{"one too long", "abcdef", 5, "ab…ef"},
		{"odd share goes to the start", "abcdefgh", 6, "abc…gh"},
		{"even share", "abcdefghij", 7, "abc…hij"},
		{"limit two", "abcdef", 2, "a…"},
		{"limit three", "abcdef", 3, "a…f"},
		{"limit one", "abc", 1, "…"},
		{"limit one fits", "z", 1, "z"},
		{"limit zero", "abc", 0, ""},
		{"negative limit", "abc", -3, ""},
		{"empty label", "", 4, ""},
		{"empty label, zero limit", "", 0, ""},
		{"runes fit although bytes do not", "äöü", 4, "äöü"},
		{"wide runes exact", "日本語", 3, "日本語"},
		{"wide runes cut", "日本語文字列", 4, "日本…列"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := Clip(tt.label, tt.limit); got != tt.want {
				t.Errorf("Clip(%q, %d) = %q, want %q", tt.label, tt.limit, got, tt.want)
			}
		})
	}
}

func TestClipLength(t *testing.T) {
	label := "wörker-ñode-éast-17"
	for limit := 1; limit < 19; limit++ {
		if got := len([]rune(Clip(label, limit))); got != limit {
			t.Errorf("limit %d gave %d runes", limit, got)
		}
	}
}
