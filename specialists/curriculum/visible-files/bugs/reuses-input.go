package visiblefiles

import "strings"

// Visible returns the paths without hidden elements in a new slice. An element
// is hidden if it begins with a dot and is neither "." nor "..".
func Visible(paths []string) []string {
	out := paths[:0]
	for _, p := range paths {
		hidden := false
		for _, elem := range strings.Split(p, "/") {
			if strings.HasPrefix(elem, ".") && elem != "." && elem != ".." {
				hidden = true
			}
		}
		if !hidden {
			out = append(out, p)
		}
	}
	return out
}
