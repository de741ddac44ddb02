// Package ledgermatch compares our ledger with the bank's.
package ledgermatch

import (
	"errors"
	"slices"
	"strings"
)

// ErrUnsorted is returned when a ledger is not sorted ascending by Ref.
var ErrUnsorted = errors.New("ledger is not sorted")

// Entry is one line of a ledger.
type Entry struct {
	Ref   string
	Cents int
}

// Report lists the Refs of pairs with equal and with different Cents and of
// entries without a partner. Gap is our Cents minus the bank's, summed over
// all pairs in Differ.
type Report struct {
	Equal    []string
	Differ   []string
	OnlyOurs []string
	OnlyBank []string
	Gap      int
}

// Match pairs entries with the same Ref, the first with the first and so on.
// Both ledgers have to be sorted by Ref, otherwise the error is ErrUnsorted.
func Match(ours, bank []Entry) (*Report, error) {
	byRef := func(a, b Entry) int { return strings.Compare(a.Ref, b.Ref) }
	if !slices.IsSortedFunc(ours, byRef) || !slices.IsSortedFunc(bank, byRef) {
		return nil, ErrUnsorted
	}
	r := &Report{}
	for len(ours) > 0 && len(bank) > 0 {
		our, their := ours[0], bank[0]
		switch {
		case our.Ref < their.Ref:
			r.OnlyOurs = append(r.OnlyOurs, our.Ref)
			ours = ours[1:]
			continue
		case our.Ref > their.Ref:
			r.OnlyBank = append(r.OnlyBank, their.Ref)
			bank = bank[1:]
			continue
		case our.Cents == their.Cents:
			r.Equal = append(r.Equal, our.Ref)
		default:
			r.Differ = append(r.Differ, our.Ref)
			r.Gap = our.Cents - their.Cents
		}
		ours, bank = ours[1:], bank[1:]
	}
	for _, e := range ours {
		r.OnlyOurs = append(r.OnlyOurs, e.Ref)
	}
	for _, e := range bank {
		r.OnlyBank = append(r.OnlyBank, e.Ref)
	}
	return r, nil
}
