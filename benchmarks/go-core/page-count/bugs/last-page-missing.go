package pagecount

// Pages is a range of pages that includes both First and Last.
type Pages struct {
	First, Last int
}

// Count returns the number of pages, 0 if Last is before First.
func (p Pages) Count() int {
	if p.Last < p.First {
		return 0
	}
	return p.Last - p.First
}
