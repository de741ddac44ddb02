package main

import (
	"crypto/sha256"
	"sort"
)

// choose returns at most that many mutants that compile and differ from one another, in the order of the source, and how
// many candidates it refused since they do not compile. It takes the operators in turn, and of each the candidate on the line
// that has fewest so far, so that no operator and no line crowds out the others; the same source gives the same choice.
func (m *mutator) choose(candidates []*candidate, most int) (chosen []*candidate, refused int) {
	if most <= 0 {
		most = len(candidates)
	}
	waiting, operators := byOperator(candidates)
	onLine, seen := map[int]int{}, map[string]bool{m.text: true}
	for len(chosen) < most && len(waiting) > 0 {
		for _, operator := range operators {
			for len(waiting[operator]) > 0 && len(chosen) < most {
				c := leastUsed(waiting, operator, onLine)
				if fits := m.settle(c); !fits {
					refused++
				} else if plain := m.apply(c.edits); !seen[plain] {
					seen[plain] = true
					onLine[c.line]++
					chosen = append(chosen, c)
					break
				}
			}
			if len(waiting[operator]) == 0 {
				delete(waiting, operator)
			}
		}
	}
	place := map[*candidate]int{}
	for i, c := range candidates {
		place[c] = i
	}
	sort.Slice(chosen, func(i, j int) bool { return place[chosen[i]] < place[chosen[j]] })
	return chosen, refused
}

func byOperator(candidates []*candidate) (map[string][]*candidate, []string) {
	groups, names := map[string][]*candidate{}, []string{}
	for _, c := range candidates {
		if groups[c.operator] == nil {
			names = append(names, c.operator)
		}
		groups[c.operator] = append(groups[c.operator], c)
	}
	sort.Strings(names)
	for _, group := range groups {
		sort.Slice(group, func(i, j int) bool { return rank(group[i]) < rank(group[j]) })
	}
	return groups, names
}

// rank orders candidates as if by chance, and always alike.
func rank(c *candidate) string {
	sum := sha256.Sum256([]byte(c.id))
	return string(sum[:])
}

func leastUsed(waiting map[string][]*candidate, operator string, onLine map[int]int) *candidate {
	group, best := waiting[operator], 0
	for i, c := range group {
		if onLine[c.line] < onLine[group[best].line] {
			best = i
		}
	}
	c := group[best]
	waiting[operator] = append(group[:best:best], group[best+1:]...)
	return c
}

// settle tells whether a candidate compiles, with its fix where it needs that, and finds out whether it can share the
// schemata: it needs a function to be copied, and a copy that compiles with its mark.
func (m *mutator) settle(c *candidate) bool {
	c.separate = m.info == nil || !copyable(c.function) || c.mark < 0
	if m.info == nil {
		return true
	}
	if _, err := m.checker.check(m.apply(c.edits)); err != nil {
		c.edits = append(append([]edit(nil), c.fix...), c.edits...)
		if _, err := m.checker.check(m.apply(c.edits)); err != nil || len(c.fix) == 0 {
			return false
		}
	}
	if c.separate {
		return true
	}
	if _, err := m.checker.check(m.schemata([]*candidate{c})); err != nil {
		// A boolean of a type of its own cannot be marked with a plain one.
		c.truth = nil
		_, err = m.checker.check(m.schemata([]*candidate{c}))
		c.separate = err != nil
	}
	return true
}
