package laundryoddsocks

import (
	"slices"
	"strings"
)

// OddSocks returns the sock descriptions that occur an odd number of times,
// sorted, trimmed and in lower case. Case and outer blanks do not matter.
func OddSocks(socks []string) []string {
	count := map[string]int{}
	for _, sock := range socks {
		count[strings.ToLower(strings.TrimSpace(sock))]++
	}
	var odd []string
	for sock, n := range count {
		if n%2 != 0 {
			odd = append(odd, sock)
		}
	}
	slices.Sort(odd)
	return odd
}
