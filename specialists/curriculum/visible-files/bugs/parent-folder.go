package visiblefiles

import "strings"

// Visible returns the paths without hidden elements in a new slice. An element
// is hidden if it begins with a dot and is neither "." nor "..".
func Visible(paths []string) []string {
	out := []string{}
	for _, p := range paths {
		hidden := false
		for _, elem := range strings.Split(p, "/") {
			if strings.HasPrefix(elem, ".") && elem != "." {
				hidden = true
			}
		}
		if !hidden {
			out = append(out, p)
		}
	}
	return out
}
