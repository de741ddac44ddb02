package pixelrows

import (
	"errors"
	"strings"
	"testing"
)

func TestEncode(t *testing.T) {
	tests := []struct{ name, in, want string }{
		{"empty", "", ""},
		{"single", "#", "#"},
		{"no runs", "#.#", "#.#"},
		{"runs", "..###.", "2.3#."},
		{"run at the end", "#....", "#4."},
		{"ten and more", strings.Repeat("x", 12) + "yy", "12x2y"},
		{"non-ascii", "░░▓▓▓░", "2░3▓░"},
		{"case matters", "aaAA", "2a2A"},
		{"spaces", "   |", "3 |"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got, err := Encode(tt.in)
			if err != nil || got != tt.want {
				t.Fatalf("Encode(%q) = %q, %v, want %q", tt.in, got, err, tt.want)
			}
			back, err := Decode(got, 100)
			if err != nil || back != tt.in {
				t.Errorf("Decode(%q) = %q, %v, want %q", got, back, err, tt.in)
			}
		})
	}
	for _, in := range []string{"0", "..9", "a5b"} {
		if got, err := Encode(in); got != "" || !errors.Is(err, ErrDigit) {
			t.Errorf("Encode(%q) = %q, %v, want ErrDigit", in, got, err)
		}
	}
}

func TestDecode(t *testing.T) {
	tests := []struct {
		name, code string
		limit      int
		want       string
		err        error
	}{
		{"written one", "1#2.", 10, "#..", nil},
		{"leading zeros", "003x01y", 10, "xxxy", nil},
		{"equal neighbours", "2a3a", 10, "aaaaa", nil},
		{"exact limit", "4a", 4, "aaaa", nil},
		{"exact limit in parts", "2ab1c", 4, "aabc", nil},
		{"zero limit", "", 0, "", nil},
		{"over the limit", "5a", 4, "", ErrTooLong},
		{"over in parts", "3a2b", 4, "", ErrTooLong},
		{"over in three parts", "2a2b2c", 5, "", ErrTooLong},
		{"single rune over", "4ab", 4, "", ErrTooLong},
		{"zero limit over", "a", 0, "", ErrTooLong},
		{"big limit", "00100a", 1000000, strings.Repeat("a", 100), nil},
		{"zero count", "2a0b", 10, "", ErrSyntax},
		{"zeros", "000b", 10, "", ErrSyntax},
		{"trailing digits", "2a3", 10, "", ErrSyntax},
		{"only digits", "7", 10, "", ErrSyntax},
		{"trailing zero", "a0", 10, "", ErrSyntax},
		{"leftmost decides, too long", "9a0b4", 4, "", ErrTooLong},
		{"leftmost decides, syntax", "0a9b", 4, "", ErrSyntax},
		{"huge count", "99999999999a", 10, "", ErrTooLong},
		{"two to the 64 plus one", "18446744073709551617a", 10, "", ErrTooLong},
		{"two to the 32 plus two", "4294967298a", 10, "", ErrTooLong},
		{"many digits", strings.Repeat("9", 500) + "a", 1000000, "", ErrTooLong},
		{"ten to the 64", "1" + strings.Repeat("0", 64) + "a", 10, "", ErrTooLong},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got, err := Decode(tt.code, tt.limit)
			if got != tt.want || !errors.Is(err, tt.err) {
				t.Errorf("Decode(%q, %d) = %q, %v, want %q, %v", tt.code, tt.limit, got, err, tt.want, tt.err)
			}
		})
	}
}
