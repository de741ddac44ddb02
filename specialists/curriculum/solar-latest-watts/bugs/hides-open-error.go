package solarlatestwatts

import (
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"
)

// ErrNoReading says that the meter sent no word at all.
var ErrNoReading = errors.New("no reading")

// LatestWatts opens a meter and returns the last word it sends as a number.
// The reader is closed in any case; errors of opening, reading and converting
// are wrapped.
func LatestWatts(open func() (io.ReadCloser, error)) (int, error) {
	meter, err := open()
	if err != nil {
		return 0, fmt.Errorf("open meter: %v", err)
	}
	defer meter.Close()
	data, err := io.ReadAll(meter)
	if err != nil {
		return 0, fmt.Errorf("read meter: %w", err)
	}
	words := strings.Fields(string(data))
	if len(words) == 0 {
		return 0, ErrNoReading
	}
	watts, err := strconv.Atoi(words[len(words)-1])
	if err != nil {
		return 0, fmt.Errorf("convert reading: %w", err)
	}
	return watts, nil
}
