package tickrules

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
	"time"
)

// ErrRule is wrapped by the errors of Parse.
var ErrRule = errors.New("bad rule")

// Rule is a weekly pattern of minutes.
type Rule struct {
	minutes, hours, weekdays uint64 // bit sets
}

// Parse reads a rule "minute hour weekday". Each field is a list of parts *,
// a or a-b, the first and the last also with a step as in a-b/n.
func Parse(text string) (Rule, error) {
	fields := strings.Fields(text)
	if len(fields) != 3 {
		return Rule{}, fmt.Errorf("%w: %d fields", ErrRule, len(fields))
	}
	var sets [3]uint64
	for i, limit := range []int{59, 23, 6} {
		for _, part := range strings.Split(fields[i], ",") {
			set, err := parsePart(part, limit)
			if err != nil {
				return Rule{}, err
			}
			sets[i] |= set
		}
	}
	return Rule{sets[0], sets[1], sets[2]}, nil
}

func parsePart(part string, limit int) (uint64, error) {
	span, stepText, stepped := strings.Cut(part, "/")
	loText, hiText, ranged := strings.Cut(span, "-")
	lo, hi, step := 0, limit, 1
	var err error
	if span != "*" {
		if lo, err = number(loText, 0, limit); err != nil {
			return 0, err
		}
		hi = lo
	}
	if ranged {
		if hi, err = number(hiText, lo, limit); err != nil {
			return 0, err
		}
	}
	if stepped {
		if span != "*" && !ranged {
			return 0, fmt.Errorf("%w: step without range in %q", ErrRule, part)
		}
		if step, err = number(stepText, 1, 1<<20); err != nil {
			return 0, err
		}
	}
	var set uint64
	for v := lo; v < hi; v += step {
		set |= 1 << v
	}
	return set, nil
}

// number reads an unsigned decimal between lo and hi.
func number(s string, lo, hi int) (int, error) {
	n, err := strconv.ParseUint(s, 10, 31)
	if err != nil || int(n) < lo || int(n) > hi {
		return 0, fmt.Errorf("%w: number %q", ErrRule, s)
	}
	return int(n), nil
}

// Matches reports whether the minute of t belongs to the rule.
func (r Rule) Matches(t time.Time) bool {
	return r.minutes>>t.Minute()&1 == 1 && r.hours>>t.Hour()&1 == 1 && r.weekdays>>t.Weekday()&1 == 1
}

// Next returns the first whole minute strictly after the given time that
// belongs to the rule.
func (r Rule) Next(after time.Time) time.Time {
	t := after.Add(-time.Duration(after.Second())*time.Second - time.Duration(after.Nanosecond()))
	for {
		t = t.Add(time.Minute)
		if r.Matches(t) {
			return t
		}
	}
}
