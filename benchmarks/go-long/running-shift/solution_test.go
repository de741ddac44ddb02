package runningshift

import (
	"errors"
	"testing"
)

func TestEncryptDecrypt(t *testing.T) {
	tests := []struct{ name, key, plain, secret string }{
		{"empty text", "abc", "", ""},
		{"zero shifts", "a", "Order 12", "Order 12"},
		{"one shift", "b", "xyz XYZ", "yza YZA"},
		{"shifts in turn", "abc", "aaaaaaa", "abcabca"},
		{"largest shift", "z", "abzAZ", "zayZY"},
		{"key case is irrelevant", "aBc", "aaaa", "abca"},
		{"others use up no shift", "ab", "a-a a9a", "a-b a9b"},
		{"leading others", "bc", "12 aa", "12 bc"},
		{"non-ascii stays", "bcd", "äaßaéa", "äbßcéd"},
		{"text case is kept", "bd", "aAaA", "bDbD"},
		{"capital key edges", "AZaz", "bbbb", "baba"},
		{"key longer than text", "zyxw", "bb", "az"},
		{"neighbours of the ranges", "m", "@[`{", "@[`{"},
		{"sentence", "dock", "Meet at pier 7, Tom!", "Psgd dh rshf 7, Vyp!"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			c, err := New(tt.key)
			if err != nil {
				t.Fatal(err)
			}
			for range 2 {
				if got := c.Encrypt(tt.plain); got != tt.secret {
					t.Errorf("Encrypt(%q) = %q, want %q", tt.plain, got, tt.secret)
				}
				if got := c.Decrypt(tt.secret); got != tt.plain {
					t.Errorf("Decrypt(%q) = %q, want %q", tt.secret, got, tt.plain)
				}
			}
		})
	}
}

func TestNewErrors(t *testing.T) {
	for _, key := range []string{"", " ", "ab c", "key1", "schlüssel", "-", "a@", "[b", "`", "x{"} {
		c, err := New(key)
		if c != nil || !errors.Is(err, ErrKey) {
			t.Errorf("New(%q) = %v, %v, want nil, ErrKey", key, c, err)
		}
	}
}
