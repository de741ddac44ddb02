package recentsearches

import "slices"

// Recent keeps the latest distinct search terms, newest first.
type Recent struct {
	max   int
	terms []string
}

// NewRecent returns an empty Recent that holds at most max terms; a max below 1 counts as 1.
func NewRecent(max int) *Recent {
	if max < 1 {
		max = 1
	}
	return &Recent{max: max}
}

// Add puts term at the front. A term already held moves to the front, and
// when there are more than max terms the oldest is dropped. The empty string is ignored.
func (r *Recent) Add(term string) {
	if term == "" {
		return
	}
	if i := slices.Index(r.terms, term); i >= 0 {
		r.terms = slices.Delete(r.terms, i, i+1)
	}
	r.terms = slices.Insert(r.terms, 0, term)
	if len(r.terms) > r.max {
		r.terms = r.terms[:r.max]
	}
}

// Terms returns a copy of the held terms, newest first.
func (r *Recent) Terms() []string {
	return r.terms
}
