package tideportrecords

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
)

// PortRecords returns the greatest height of each port in a stream of JSON
// objects. Any error but the end of the input is wrapped.
func PortRecords(r io.Reader) (map[string]float64, error) {
	records := map[string]float64{}
	dec := json.NewDecoder(r)
	for {
		var tide struct {
			Port   string
			Height float64
		}
		err := dec.Decode(&tide)
		if errors.Is(err, io.EOF) {
			return records, nil
		}
		if err != nil {
			return nil, fmt.Errorf("reading tides: %w", err)
		}
		if old, ok := records[tide.Port]; !ok || tide.Height > old {
			records[tide.Port] = tide.Height
		}
	}
}
