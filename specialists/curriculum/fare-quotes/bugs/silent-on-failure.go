package farequotes

import "errors"

// ErrNoQuote is returned when no agent gives a price.
var ErrNoQuote = errors.New("no quote")

// Agent returns a price or an error.
type Agent func() (int, error)

// Cheapest asks all agents at the same time and returns the lowest price. If
// none gives one, the error wraps ErrNoQuote and all errors of the agents.
func Cheapest(agents []Agent) (int, error) {
	type answer struct {
		price int
		err   error
	}
	answers := make(chan answer)
	for _, ask := range agents {
		go func() {
			price, err := ask()
			if err == nil {
				answers <- answer{price, err}
			}
		}()
	}
	best, found := 0, false
	errs := []error{ErrNoQuote}
	for range agents {
		a := <-answers
		if a.err != nil {
			errs = append(errs, a.err)
		} else if !found || a.price < best {
			best, found = a.price, true
		}
	}
	if !found {
		return 0, errors.Join(errs...)
	}
	return best, nil
}
