package liftshafts

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"
)

// Shaft holds the lowest and the highest floor of a lift.
type Shaft struct{ Low, High int }

// ErrShaft marks a line that describes no shaft.
var ErrShaft = errors.New("bad shaft")

// ReadShafts reads lines "name low high" and returns the shafts by name. Blank
// lines are skipped. A bad line gives an error "line N: ..." wrapping ErrShaft,
// N counted from 1; errors of r are returned.
func ReadShafts(r io.Reader) (map[string]Shaft, error) {
	shafts := make(map[string]Shaft)
	sc := bufio.NewScanner(r)
	for n := 0; sc.Scan(); n++ {
		fields := strings.Fields(sc.Text())
		if len(fields) == 0 {
			continue
		}
		if len(fields) != 3 {
			return nil, fmt.Errorf("line %d: %w", n, ErrShaft)
		}
		low, errLow := strconv.Atoi(fields[1])
		high, errHigh := strconv.Atoi(fields[2])
		if errLow != nil || errHigh != nil || low > high {
			return nil, fmt.Errorf("line %d: %w", n, ErrShaft)
		}
		shafts[fields[0]] = Shaft{Low: low, High: high}
	}
	return shafts, sc.Err()
}
