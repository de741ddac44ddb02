package leveljson

import (
	"encoding/json"
	"errors"
	"fmt"
	"strings"
)

// ErrLevel is wrapped by the errors for values that are no level.
var ErrLevel = errors.New("not a level")

// Level is the urgency of a ticket.
type Level int

// The levels, from the least to the most urgent.
const (
	Low Level = iota
	Normal
	High
)

// String returns the name of l, or "level(N)" if it has none.
func (l Level) String() string {
	if l < Low || l > High {
		return fmt.Sprintf("level(%d)", int(l))
	}
	return [...]string{"low", "normal", "high"}[l]
}

// MarshalJSON writes the name of l; a level without name gives ErrLevel.
func (l Level) MarshalJSON() ([]byte, error) {
	if l < Low || l > High {
		return nil, fmt.Errorf("%w: %d", ErrLevel, int(l))
	}
	return json.Marshal(l.String())
}

// UnmarshalJSON accepts only JSON strings with a name, in any letter case. On
// error l is left as it was.
func (l *Level) UnmarshalJSON(data []byte) error {
	var name any
	if err := json.Unmarshal(data, &name); err != nil {
		return err
	}
	text, ok := name.(string)
	for level := Low; ok && level <= High; level++ {
		if strings.Contains(level.String(), strings.ToLower(text)) {
			*l = level
			return nil
		}
	}
	return fmt.Errorf("%w: %s", ErrLevel, data)
}
