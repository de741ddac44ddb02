package replyall

import "strings"

// Recipients returns the recipients of an answer to all: from and to in newTo,
// cc in newCc. It leaves out me and every repeated address; the first one in the
// order from, to, cc stays. Case is ignored in comparisons.
func Recipients(me, from string, to, cc []string) (newTo, newCc []string) {
	seen := map[string]bool{strings.ToLower(me): true}
	fresh := func(addrs []string) []string {
		var out []string
		for _, addr := range addrs {
			key := strings.ToLower(addr)
			if !seen[key] {
				seen[key] = true
				out = append(out, addr)
			}
		}
		return out
	}
	newTo = fresh([]string{from})
	newTo = append(newTo, fresh(to)...)
	newCc = fresh(cc)
	return newTo, newCc
}
