package paintswatchcsv

import (
	"encoding/csv"
	"fmt"
	"io"
	"strconv"
)

// Swatch is a colour and the pigment it needs.
type Swatch struct {
	Name  string
	Grams uint16
}

// ReadSwatches reads CSV rows of name and grams (0 to 65535) below a header
// row. Errors of numbers start with the row, counted from 1 with the header.
func ReadSwatches(r io.Reader) ([]Swatch, error) {
	table := csv.NewReader(r)
	table.FieldsPerRecord = 2
	rows, err := table.ReadAll()
	if err != nil {
		return nil, fmt.Errorf("read swatches: %w", err)
	}
	var swatches []Swatch
	for i, row := range rows {
		if i == 0 {
			continue
		}
		grams, err := strconv.ParseUint(row[1], 10, 16)
		if err != nil {
			return nil, fmt.Errorf("row %d: %w", i, err)
		}
		swatches = append(swatches, Swatch{row[0], uint16(grams)})
	}
	return swatches, nil
}
