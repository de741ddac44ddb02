package gympass

import "time"

// Pass lets a member in from Start until End; a zero End means no end.
type Pass struct {
	Start time.Time
	End   time.Time
}

// PassValid reports whether p lets its owner in at the given time. Start is
// included, End is not. A nil pass is not valid.
func PassValid(p *Pass, at time.Time) bool {
	if at.Before(p.Start) {
		return false
	}
	return p.End.IsZero() || at.Before(p.End)
}
