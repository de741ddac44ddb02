package flipletters

import "testing"

func TestFlip(t *testing.T) {
	tests := []struct{ name, in, want string }{
		{"empty", "", ""},
		{"one letter", "x", "x"},
		{"single run", "order", "redro"},
		{"two words", "ship it", "pihs ti"},
		{"digits end a run", "ab1cde!", "ba1edc!"},
		{"only others", "12-34 !", "12-34 !"},
		{"leading and trailing others", "  key: ", "  yek: "},
		{"doubled separators", "ab--cd", "ba--dc"},
		{"case moves along", "HttpGet", "teGpttH"},
		{"non-ascii letters", "größe", "eßörg"},
		{"cjk", "日本 go", "本日 og"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := Flip(tt.in); got != tt.want {
				t.Errorf("Flip(%q) = %q, want %q", tt.in, got, tt.want)
			}
		})
	}
}

func TestFlipMarks(t *testing.T) {
	tests := []struct{ name, in, want string }{
		{"mark moves with its letter", "cafe\u0301s", "se\u0301fac"},
		{"mark on the first letter", "e\u0301ab", "bae\u0301"},
		{"two marks keep their order", "ao\u0302\u0323b", "bo\u0302\u0323a"},
		{"leading mark", "\u0301ab", "\u0301ba"},
		{"mark after a digit", "ab1\u0301cd", "ba1\u0301dc"},
		{"mark after a space", "ab \u0301cd", "ba \u0301dc"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := Flip(tt.in); got != tt.want {
				t.Errorf("Flip(%+q) = %+q, want %+q", tt.in, got, tt.want)
			}
		})
	}
}
