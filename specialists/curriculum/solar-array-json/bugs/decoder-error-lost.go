package solararrayjson

import (
	"encoding/json"
	"errors"
	"fmt"
)

// ErrModules says that an array has no modules.
var ErrModules = errors.New("array needs at least one module")

// RoofArray describes the panels on one roof.
type RoofArray struct {
	Name    string
	Modules int
	Tilt    int
}

// ParseArray decodes a JSON object with name, modules and tilt. A missing or
// null tilt means 30. Decoder errors and ErrModules are wrapped.
func ParseArray(data []byte) (RoofArray, error) {
	var raw struct {
		Name    string `json:"name"`
		Modules int    `json:"modules"`
		Tilt    *int   `json:"tilt"`
	}
	if err := json.Unmarshal(data, &raw); err != nil {
		return RoofArray{}, fmt.Errorf("decode array: %v", err)
	}
	if raw.Modules < 1 {
		return RoofArray{}, fmt.Errorf("array %q: %w", raw.Name, ErrModules)
	}
	array := RoofArray{Name: raw.Name, Modules: raw.Modules, Tilt: 30}
	if raw.Tilt != nil {
		array.Tilt = *raw.Tilt
	}
	return array, nil
}
