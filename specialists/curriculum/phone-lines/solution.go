package phonelines

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"strings"
)

// ErrNoTab reports a line without a tab.
var ErrNoTab = errors.New("no tab")

// Contact is one line of the phone book.
type Contact struct {
	Name  string
	Phone string
}

// ReadContacts reads lines of the form name, tab, phone and skips blank ones. For a line without
// a tab the error is "line N: no tab", N counted from 1; errors of r are returned too.
func ReadContacts(r io.Reader) ([]Contact, error) {
	var contacts []Contact
	sc := bufio.NewScanner(r)
	for n := 1; sc.Scan(); n++ {
		if strings.TrimSpace(sc.Text()) == "" {
			continue
		}
		name, phone, ok := strings.Cut(sc.Text(), "\t")
		if !ok {
			return nil, fmt.Errorf("line %d: %w", n, ErrNoTab)
		}
		contacts = append(contacts, Contact{strings.TrimSpace(name), strings.TrimSpace(phone)})
	}
	if err := sc.Err(); err != nil {
		return nil, fmt.Errorf("read contacts: %w", err)
	}
	return contacts, nil
}
