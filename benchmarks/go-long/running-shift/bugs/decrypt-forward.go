// Package runningshift is a letter cipher with a repeated word as its key.
package runningshift

import (
	"errors"
	"strings"
)

// ErrKey is returned for a key that is empty or holds anything but letters.
var ErrKey = errors.New("key must be one or more letters")

// Cipher shifts letters by the letters of its key in turn (a is 0, z is 25).
type Cipher struct {
	shifts []rune
}

// New returns a Cipher for a key of one or more ASCII letters in any case;
// every other key is an ErrKey.
func New(key string) (*Cipher, error) {
	if key == "" {
		return nil, ErrKey
	}
	c := &Cipher{}
	for _, r := range key {
		switch {
		case r >= 'a' && r <= 'z':
			c.shifts = append(c.shifts, r-'a')
		case r >= 'A' && r <= 'Z':
			c.shifts = append(c.shifts, r-'A')
		default:
			return nil, ErrKey
		}
	}
	return c, nil
}

// apply moves the ASCII letters of s by sign times the shifts of the key, one
// shift per letter; other runes stay and use up no shift.
func (c *Cipher) apply(s string, sign rune) string {
	used := 0
	return strings.Map(func(r rune) rune {
		base := 'a'
		if r >= 'A' && r <= 'Z' {
			base = 'A'
		} else if r < 'a' || r > 'z' {
			return r
		}
		shift := sign * c.shifts[used%len(c.shifts)]
		used++
		return base + (r-base+shift+26)%26
	}, s)
}

// Encrypt moves the letters of s forward, always starting at the first shift.
func (c *Cipher) Encrypt(s string) string { return c.apply(s, 1) }

// Decrypt moves the letters of s backward, which undoes Encrypt.
func (c *Cipher) Decrypt(s string) string { return c.apply(s, 1) }
