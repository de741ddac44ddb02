package rollnotation

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
)

// ErrRoll reports text that is not a dice roll.
var ErrRoll = errors.New("invalid roll")

// Roll is a number of equal dice and a bonus added to their sum.
type Roll struct {
	Count int
	Sides int
	Bonus int
}

// ParseRoll reads a roll such as "3d6+2", "2d8-1" or "d20"; a missing count means one die.
// Invalid text gives a zero Roll and an error wrapping ErrRoll.
func ParseRoll(text string) (Roll, error) {
	count, sides, found := strings.Cut(text, "d")
	if !found {
		return Roll{}, fmt.Errorf("%w: %q has no d", ErrRoll, text)
	}
	if count == "" {
		count = "1"
	}
	bonus := "0"
	if i := strings.IndexAny(sides, "+-"); i >= 0 {
		sides, bonus = sides[:i], sides[i:]
	}
	var roll Roll
	var errCount, errSides error
	roll.Count, errCount = strconv.Atoi(count)
	roll.Sides, errSides = strconv.Atoi(sides)
	roll.Bonus, _ = strconv.Atoi(bonus)
	if err := errors.Join(errCount, errSides); err != nil {
		return Roll{}, fmt.Errorf("%w: %v", ErrRoll, err)
	}
	if roll.Count < 1 || roll.Sides < 2 {
		return Roll{}, fmt.Errorf("%w: %q is too small", ErrRoll, text)
	}
	return roll, nil
}
