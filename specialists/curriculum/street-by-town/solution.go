package streetbytown

import (
	"encoding/json"
	"slices"
)

// StreetsByTown decodes a JSON array of objects with street and town, and returns the distinct
// streets of each town in ascending order. Objects without a street are skipped.
func StreetsByTown(data []byte) (map[string][]string, error) {
	var entries []struct {
		Street string `json:"street"`
		Town   string `json:"town"`
	}
	if err := json.Unmarshal(data, &entries); err != nil {
		return nil, err
	}
	towns := make(map[string][]string)
	for _, e := range entries {
		if e.Street != "" {
			towns[e.Town] = append(towns[e.Town], e.Street)
		}
	}
	for town, streets := range towns {
		slices.Sort(streets)
		towns[town] = slices.Compact(streets)
	}
	return towns, nil
}
