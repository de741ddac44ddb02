package switchargs

import (
	"errors"
	"fmt"
	"strings"
)

// Reasons for refusing an argument.
var (
	ErrUnknown    = errors.New("unknown switch")
	ErrNoValue    = errors.New("switch needs a value")
	ErrExtraValue = errors.New("switch takes no value")
)

// Result holds the values of each switch used and the other arguments.
type Result struct {
	Values map[string][]string
	Rest   []string
}

// Parse reads arguments of the forms --NAME, --NAME=VALUE and --NAME VALUE;
// known tells for each name whether it takes a value. A switch without value
// records "". Other arguments go to Rest, and so does everything after "--",
// which itself is dropped. Wrong use gives an error that wraps ErrUnknown,
// ErrNoValue or ErrExtraValue.
func Parse(args []string, known map[string]bool) (Result, error) {
	res := Result{Values: map[string][]string{}}
	for i := 0; i < len(args); i++ {
		if args[i] == "--" {
			res.Rest = append(res.Rest, args[i+1:]...)
			break
		}
		body, isSwitch := strings.CutPrefix(args[i], "--")
		if !isSwitch {
			res.Rest = append(res.Rest, args[i])
			continue
		}
		name, value, inline := strings.Cut(body, "=")
		takes, ok := known[name]
		switch {
		case !ok:
			return Result{}, fmt.Errorf("%w: %s", ErrUnknown, name)
		case inline && !takes:
			return Result{}, fmt.Errorf("%w: %s", ErrExtraValue, name)
		case takes && !inline:
			i++
			if i >= len(args) {
				return Result{}, fmt.Errorf("%w: %s", ErrNoValue, name)
			}
			value = args[i]
		}
		res.Values[name] = append(res.Values[name], value)
	}
	return res, nil
}
