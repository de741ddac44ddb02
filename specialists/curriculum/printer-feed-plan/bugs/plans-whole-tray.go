package printerfeedplan

import (
	"errors"
	"fmt"
)

// ErrPaperOut says that the trays together hold too little paper.
var ErrPaperOut = errors.New("not enough paper")

// Feeder is a tray with a number of sheets.
type Feeder struct {
	Name   string
	Sheets int
}

// FeedPlan returns what to take from each tray, in order, to get need sheets.
// Trays that give nothing are left out; the given slice stays unchanged. Too
// little paper gives an error that wraps ErrPaperOut.
func FeedPlan(trays []Feeder, need int) ([]Feeder, error) {
	var plan []Feeder
	for _, tray := range trays {
		take := min(tray.Sheets, need)
		if take <= 0 {
			continue
		}
		plan = append(plan, Feeder{tray.Name, tray.Sheets})
		need -= take
	}
	if need > 0 {
		return nil, fmt.Errorf("%w: %d sheets missing", ErrPaperOut, need)
	}
	return plan, nil
}
