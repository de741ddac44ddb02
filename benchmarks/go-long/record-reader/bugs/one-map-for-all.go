package recordreader

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
)

// ErrHeader is wrapped by the errors for a missing or unusable header.
var ErrHeader = errors.New("bad header")

// RowError reports a line whose number of cells is not that of the header.
type RowError struct {
	Line int
}

// Error names the line.
func (e *RowError) Error() string { return fmt.Sprintf("line %d: wrong number of cells", e.Line) }

// Record is one row: the line it stands on and its cells by column name.
type Record struct {
	Line  int
	Cells map[string]string
}

// Load opens a source and reads the records in it. The first line that is not
// blank names the columns, which must be distinct and include the required
// ones. The source is always closed; errors of opening, reading and closing
// are returned wrapped. With an error there are no records.
func Load(open func() (io.ReadCloser, error), sep string, required ...string) (records []Record, err error) {
	src, err := open()
	if err != nil {
		return nil, fmt.Errorf("opening records: %w", err)
	}
	defer func() {
		if cerr := src.Close(); cerr != nil && err == nil {
			records, err = nil, fmt.Errorf("closing records: %w", cerr)
		}
	}()
	var columns []string
	sc := bufio.NewScanner(src)
	row := map[string]string{}
	for n := 1; sc.Scan(); n++ {
		if strings.TrimSpace(sc.Text()) == "" {
			continue
		}
		cells := split(sc.Text(), sep)
		if columns == nil {
			if err := checkHeader(cells, required); err != nil {
				return nil, err
			}
			columns = cells
			continue
		}
		if len(cells) != len(columns) {
			return nil, &RowError{Line: n}
		}
		record := Record{Line: n, Cells: row}
		for i, name := range columns {
			record.Cells[name] = cells[i]
		}
		records = append(records, record)
	}
	if err := sc.Err(); err != nil {
		return nil, fmt.Errorf("reading records: %w", err)
	}
	if columns == nil {
		return nil, fmt.Errorf("%w: none found", ErrHeader)
	}
	return records, nil
}

// split cuts a line into trimmed cells.
func split(line, sep string) []string {
	cells := strings.Split(line, sep)
	for i, c := range cells {
		cells[i] = strings.TrimSpace(c)
	}
	return cells
}

// checkHeader refuses empty, repeated and missing column names.
func checkHeader(columns, required []string) error {
	for i, name := range columns {
		if name == "" || slices.Contains(columns[:i], name) {
			return fmt.Errorf("%w: column %q", ErrHeader, name)
		}
	}
	for _, name := range required {
		if !slices.Contains(columns, name) {
			return fmt.Errorf("%w: no column %q", ErrHeader, name)
		}
	}
	return nil
}
