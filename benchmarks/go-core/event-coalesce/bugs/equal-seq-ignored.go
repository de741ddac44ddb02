// Package eventcoalesce merges change events.
package eventcoalesce

// Event is a change of the value of Key.
type Event struct {
	Key   string
	Seq   int
	Value string
}

// Coalesce keeps one event for each key: the one with the highest Seq, the
// later one if they are equal. The result is ordered by the first appearance
// of each key. The input is left untouched.
func Coalesce(events []Event) []Event {
	var merged []Event
	index := make(map[string]int)
	for _, e := range events {
		i, seen := index[e.Key]
		if !seen {
			index[e.Key] = len(merged)
			merged = append(merged, e)
			continue
		}
		if e.Seq > merged[i].Seq {
			merged[i] = e
		}
	}
	return merged
}
