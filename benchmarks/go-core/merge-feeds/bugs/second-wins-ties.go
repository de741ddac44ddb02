// Package mergefeeds merges news feeds.
package mergefeeds

// Event is one entry of a feed.
type Event struct {
	At   int
	Text string
}

// Merge returns the newest events of two feeds, at most limit of them, newest
// first like the feeds themselves. Of events with equal At, those of the
// first feed come before those of the second. A limit of 0 or less gives none.
func Merge(first, second []Event, limit int) []Event {
	var out []Event
	for len(out) < limit && len(first)+len(second) > 0 {
		if len(second) == 0 || len(first) > 0 && first[0].At > second[0].At {
			out = append(out, first[0])
			first = first[1:]
		} else {
			out = append(out, second[0])
			second = second[1:]
		}
	}
	return out
}
