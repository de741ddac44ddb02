package badgeguests

import (
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"slices"
)

// ErrColumn reports a header without name or company.
var ErrColumn = errors.New("missing column")

// Guest is one record of the guest list.
type Guest struct {
	Name    string
	Company string
}

// ReadGuests reads the columns name and company, at any place, of CSV with a header.
func ReadGuests(r io.Reader) ([]Guest, error) {
	cr := csv.NewReader(r)
	header, err := cr.Read()
	if err != nil {
		return nil, fmt.Errorf("read header: %w", err)
	}
	name, company := slices.Index(header, "name"), slices.Index(header, "company")
	if name < 0 && company < 0 {
		return nil, ErrColumn
	}
	records, err := cr.ReadAll()
	if err != nil {
		return nil, fmt.Errorf("read guests: %w", err)
	}
	var guests []Guest
	for _, record := range records {
		guests = append(guests, Guest{Name: record[name], Company: record[company]})
	}
	return guests, nil
}
