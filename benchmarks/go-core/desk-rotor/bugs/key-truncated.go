// Package deskrotor obscures notes with a rotating alphabet.
package deskrotor

import "strings"

// spin moves r forward by key places among the size runes from base on,
// wrapping around; a negative key moves it backward.
func spin(r, base rune, key int64, size rune) rune {
	step := rune(key) % size
	return base + (r-base+step+size)%size
}

// Rotate moves ASCII letters by key places within their alphabet and ASCII
// digits within 0 to 9. Any key is valid; other runes stay as they are.
func Rotate(s string, key int64) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r >= 'a' && r <= 'z':
			return spin(r, 'a', key, 26)
		case r >= 'A' && r <= 'Z':
			return spin(r, 'A', key, 26)
		case r >= '0' && r <= '9':
			return spin(r, '0', key, 10)
		}
		return r
	}, s)
}
