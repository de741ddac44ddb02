package choicetally

import (
	"cmp"
	"slices"
	"strings"
)

// Option is a choice with the number of people who picked it.
type Option struct {
	Name  string
	Votes int
}

// TallyChoices counts comma-separated choices, each at most once per answer, ignoring case and
// surrounding spaces. Options are sorted by votes, most first, then by name.
func TallyChoices(answers []string) []Option {
	votes := make(map[string]int)
	for _, answer := range answers {
		seen := make(map[string]bool)
		for _, choice := range strings.Split(answer, ",") {
			name := strings.ToLower(strings.TrimSpace(choice))
			if name == "" || seen[name] {
				continue
			}
			seen[name] = true
			votes[name]++
		}
	}
	options := make([]Option, 0, len(votes))
	for name, n := range votes {
		options = append(options, Option{Name: name, Votes: n})
	}
	slices.SortFunc(options, func(a, b Option) int {
		return cmp.Or(cmp.Compare(a.Votes, b.Votes), cmp.Compare(a.Name, b.Name))
	})
	return options
}
