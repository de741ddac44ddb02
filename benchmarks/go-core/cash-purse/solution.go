package cashpurse

// Purse holds an amount of money.
type Purse struct {
	Cents int
}

// Pay takes cents out of p. For a negative amount or one that p does not
// hold, it returns false and leaves p unchanged.
func (p *Purse) Pay(cents int) bool {
	if cents < 0 || cents > p.Cents {
		return false
	}
	p.Cents -= cents
	return true
}
