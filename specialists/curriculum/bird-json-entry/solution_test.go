package birdjsonentry

import (
	"encoding/json"
	"errors"
	"testing"
)

func TestDecodeObservation(t *testing.T) {
	tests := []struct {
		data string
		want Observation
	}{
		{`{"species":"Wren","count":3}`, Observation{"Wren", 3}},
		{`{"species":"Wren"}`, Observation{"Wren", 1}},
		{`{"species":"Wren","count":0}`, Observation{"Wren", 0}},
	}
	for _, tt := range tests {
		if got, err := DecodeObservation([]byte(tt.data)); got != tt.want || err != nil {
			t.Errorf("DecodeObservation(%s) = %v, %v; want %v", tt.data, got, err, tt.want)
		}
	}
}

func TestDecodeObservationErrors(t *testing.T) {
	got, err := DecodeObservation([]byte(`{"count":2}`))
	if got != (Observation{}) || !errors.Is(err, ErrNoSpecies) {
		t.Errorf("no species: got %v, %v", got, err)
	}
	got, err = DecodeObservation([]byte(`{"species":"Wren","count":"x"}`))
	var typeErr *json.UnmarshalTypeError
	if got != (Observation{}) || !errors.As(err, &typeErr) {
		t.Errorf("bad count: got %v, %v", got, err)
	}
}
