// Package customertotals sums up invoices by customer.
package customertotals

// Invoice is one invoice; a credit note has negative Cents.
type Invoice struct {
	Number   int
	Customer string
	Cents    int
	Void     bool
}

// Summary describes the invoices of one customer. Largest is the Number of
// the invoice with the highest Cents, the first one among equals.
type Summary struct {
	Count   int
	Total   int
	Largest int
}

// Summarise groups the invoices that are not void by customer. Amounts may
// be negative throughout.
func Summarise(invoices []Invoice) map[string]Summary {
	out := make(map[string]Summary)
	highest := make(map[string]int)
	for _, inv := range invoices {
		if inv.Void {
			continue
		}
		s := out[inv.Customer]
		s.Count++
		if s.Count == 0 || inv.Cents > highest[inv.Customer] {
			s.Largest = inv.Number
			highest[inv.Customer] = inv.Cents
		}
		s.Total += inv.Cents
		out[inv.Customer] = s
	}
	return out
}
