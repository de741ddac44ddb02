package quizbuzzer

import "time"

// Press tells which team pressed the buzzer at what time.
type Press struct {
	Team string
	At   time.Time
}

// BuzzWinner returns the team of the earliest press, the first in order of
// those at the same time. A team with a press before opened is out. It returns
// "" and false without a press that counts.
func BuzzWinner(presses []Press, opened time.Time) (string, bool) {
	out := make(map[string]bool)
	for _, p := range presses {
		if p.At.Before(opened) {
			out[p.Team] = true
		}
	}
	var best *Press
	for i, p := range presses {
		if out[p.Team] {
			continue
		}
		if best == nil || !p.At.After(best.At) {
			best = &presses[i]
		}
	}
	if best == nil {
		return "", false
	}
	return best.Team, true
}
