// Package statusstreaks finds runs of equal statuses in monitor logs.
package statusstreaks

// Streak is a run of Count equal statuses; Start is the index of its first event.
type Streak struct {
	Status string
	Start  int
	Count  int
}

// Streaks returns the maximal runs of equal statuses in order. An empty status
// means no data: it ends a streak and never belongs to one.
func Streaks(events []string) []Streak {
	var out []Streak
	for i, status := range events {
		switch {
		case i > 0 && status == events[i-1]:
			out[len(out)-1].Count++
		default:
			out = append(out, Streak{Status: status, Start: i, Count: 1})
		}
	}
	return out
}

// Longest returns the streak with the greatest Count, the earliest one among
// equals, and false if there is no streak at all.
func Longest(events []string) (Streak, bool) {
	var best Streak
	for _, s := range Streaks(events) {
		if s.Count > best.Count {
			best = s
		}
	}
	return best, best.Count > 0
}
