package streetbytown

import (
	"encoding/json"
	"errors"
	"reflect"
	"testing"
)

func TestStreetsByTown(t *testing.T) {
	got, err := StreetsByTown([]byte(`[
		{"street": "Oak Rd", "town": "Hull"},
		{"street": "Elm St", "town": "Hull", "zip": 7},
		{"street": "Elm St", "town": "York"},
		{"street": "Oak Rd", "town": "Hull"},
		{"street": "", "town": "Bath"},
		{"town": "Hull"}]`))
	want := map[string][]string{"Hull": {"Elm St", "Oak Rd"}, "York": {"Elm St"}}
	if err != nil || !reflect.DeepEqual(got, want) {
		t.Errorf("StreetsByTown = %v, %v, want %v", got, err, want)
	}
}

func TestStreetsByTownBadJSON(t *testing.T) {
	got, err := StreetsByTown([]byte(`[{"street": }]`))
	var syntax *json.SyntaxError
	if got != nil || !errors.As(err, &syntax) {
		t.Errorf("StreetsByTown = %v, %v, want nil and a *json.SyntaxError", got, err)
	}
}
