package uploadsentinels

import (
	"errors"
	"testing"
)

func TestAccepted(t *testing.T) {
	for _, c := range []struct {
		label       string
		size, limit int64
	}{
		{"below limit", 9, 10},
		{"equal to limit", 10, 10},
		{"empty upload", 0, 10},
		{"no limit", 1 << 40, 0},
		{"negative limit is no limit", 5, -1},
		{"empty and unlimited", 0, 0},
	} {
		t.Run(c.label, func(t *testing.T) {
			if err := Check("a.txt", c.size, c.limit); err != nil {
				t.Errorf("Check(a.txt, %d, %d) = %v, want nil", c.size, c.limit, err)
			}
		})
	}
}

func TestNoName(t *testing.T) {
	for _, name := range []string{"", " ", "\t\n "} {
		for _, size := range []int64{1, -1, 99} {
			if err := Check(name, size, 10); err != ErrNoName {
				t.Errorf("Check(%q, %d, 10) = %v, want bare ErrNoName", name, size, err)
			}
		}
	}
}

func TestRefused(t *testing.T) {
	for _, c := range []struct {
		label       string
		name        string
		size, limit int64
		is          error
		text        string
	}{
		{"one over", "a.txt", 11, 10, ErrTooLarge, "a.txt: 1 bytes over: upload too large"},
		{"far over", "r p.pdf", 1000, 1, ErrTooLarge, "r p.pdf: 999 bytes over: upload too large"},
		{"spaces kept", " x ", 12, 10, ErrTooLarge, " x : 2 bytes over: upload too large"},
		{"negative", "a.txt", -1, 10, ErrNegative, "a.txt: -1 bytes: negative size"},
		{"negative without limit", "b", -20, 0, ErrNegative, "b: -20 bytes: negative size"},
		{"negative beyond negative limit", "b", -3, -5, ErrNegative, "b: -3 bytes: negative size"},
	} {
		t.Run(c.label, func(t *testing.T) {
			err := Check(c.name, c.size, c.limit)
			if !errors.Is(err, c.is) {
				t.Fatalf("Check(%q, %d, %d) = %v, want an error that is %v", c.name, c.size, c.limit, err, c.is)
			}
			if err.Error() != c.text {
				t.Errorf("text %q, want %q", err.Error(), c.text)
			}
		})
	}
}
