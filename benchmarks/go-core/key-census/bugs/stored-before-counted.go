package keycensus

import "strings"

// Stat tells how often a key occurs and its smallest depth.
type Stat struct {
	Count int
	Depth int
}

// Count returns statistics of all object keys in a decoded JSON value. The keys
// of the outermost object have depth 1; only objects add to the depth, arrays
// do not. Keys starting with an underscore are left out with all that is below.
func Count(doc any) map[string]Stat {
	stats := map[string]Stat{}
	walk(doc, 1, stats)
	return stats
}

func walk(value any, depth int, stats map[string]Stat) {
	switch value := value.(type) {
	case []any:
		for _, item := range value {
			walk(item, depth, stats)
		}
	case map[string]any:
		for key, child := range value {
			if strings.HasPrefix(key, "_") {
				continue
			}
			s, seen := stats[key]
			if !seen || depth < s.Depth {
				s.Depth = depth
			}
			stats[key] = s
			s.Count++
			walk(child, depth+1, stats)
		}
	}
}
