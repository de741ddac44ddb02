package screenwidth

import "testing"

func TestWidth(t *testing.T) {
	tests := []struct {
		name, in string
		want     int
	}{
		{"empty", "", 0},
		{"ascii", "hello", 5},
		{"space counts", "a b", 3},
		{"control", "a\tb\x1f\n", 2},
		{"delete", "a\x7fb", 2},
		{"combining", "e\u0301", 1},
		{"latin", "äöü", 3},
		{"below jamo", "\u10ff", 1},
		{"jamo edges", "\u1100\u115f", 4},
		{"above jamo", "\u1160", 1},
		{"below cjk", "\u2e7f", 1},
		{"cjk edges", "\u2e80\ua4cf", 4},
		{"above cjk", "\ua4d0", 1},
		{"mark inside cjk range", "\u302a", 0},
		{"below hangul", "\uabff", 1},
		{"hangul edges", "\uac00\ud7a3", 4},
		{"above hangul", "\ud7a4", 1},
		{"fullwidth edges", "\uff01\uff60", 4},
		{"around fullwidth", "\uff00\uff61", 2},
		{"mixed", "log 日志", 8},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := Width(tt.in); got != tt.want {
				t.Errorf("Width(%+q) = %d, want %d", tt.in, got, tt.want)
			}
		})
	}
}

func TestFit(t *testing.T) {
	tests := []struct {
		name, in   string
		cols       int
		head, rest string
	}{
		{"empty", "", 3, "", ""},
		{"all fits", "abc", 5, "abc", ""},
		{"exact", "abc", 3, "abc", ""},
		{"cut", "abcdef", 4, "abcd", "ef"},
		{"zero", "abc", 0, "", "abc"},
		{"negative", "abc", -2, "", "abc"},
		{"negative keeps zero-width", "\u0301a", -1, "\u0301", "a"},
		{"multi-byte", "äöüß", 2, "äö", "üß"},
		{"wide exact", "日本語", 4, "日本", "語"},
		{"wide does not half fit", "日本語", 3, "日", "本語"},
		{"wide then narrow", "a日b", 2, "a", "日b"},
		{"mark stays with its letter", "e\u0301x", 1, "e\u0301", "x"},
		{"control stays", "ab\tc", 2, "ab\t", "c"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			head, rest := Fit(tt.in, tt.cols)
			if head != tt.head || rest != tt.rest {
				t.Errorf("Fit(%+q, %d) = %+q, %+q, want %+q, %+q", tt.in, tt.cols, head, rest, tt.head, tt.rest)
			}
		})
	}
}
