package taxtotals

import (
	"cmp"
	"slices"
)

// Line is a net amount in cents with its tax rate in hundredths of a percent.
type Line struct {
	Net  int64
	Rate int64
}

// Group sums up the lines of one rate.
type Group struct {
	Rate, Net, Tax int64
}

// RoundHalfEven returns num/den rounded to the nearest integer, exactly half to the
// even one; den is positive.
func RoundHalfEven(num, den int64) int64 {
	q, r := num/den, num%den
	if r < 0 {
		q--
		r += den
	}
	if 2*r > den || 2*r == den && q%2 == 0 {
		q++
	}
	return q
}

// Totals groups lines by rate, ascending, and taxes the summed net of each group,
// rounding once for a group. total is the sum of all nets and taxes.
func Totals(lines []Line) (groups []Group, total int64) {
	for _, l := range lines {
		at, found := slices.BinarySearchFunc(groups, l.Rate, func(g Group, rate int64) int {
			return cmp.Compare(g.Rate, rate)
		})
		if !found {
			groups = slices.Insert(groups, at, Group{Rate: l.Rate})
		}
		groups[at].Net += l.Net
	}
	for i := range groups {
		g := &groups[i]
		g.Tax = RoundHalfEven(g.Net*g.Rate, 10000)
		total += g.Net + g.Tax
	}
	return groups, total
}
