package solararrayjson

import (
	"encoding/json"
	"errors"
	"testing"
)

func TestParseArray(t *testing.T) {
	tests := []struct {
		data string
		want RoofArray
	}{
		{`{"name": "barn", "modules": 12, "tilt": 45}`, RoofArray{"barn", 12, 45}},
		{`{"modules": 1, "tilt": 0, "maker": "x"}`, RoofArray{"", 1, 0}},
		{`{"name": "shed", "modules": 4}`, RoofArray{"shed", 4, 30}},
	}
	for _, tt := range tests {
		if got, err := ParseArray([]byte(tt.data)); err != nil || got != tt.want {
			t.Errorf("ParseArray(%s) = %v, %v; want %v", tt.data, got, err, tt.want)
		}
	}
}

func TestParseArrayErrors(t *testing.T) {
	got, err := ParseArray([]byte(`{"name": "barn", "modules": 0, "tilt": 10}`))
	if !errors.Is(err, ErrModules) || got != (RoofArray{}) {
		t.Errorf("no modules: got %v, %v; want a zero value and ErrModules", got, err)
	}
	var wrongType *json.UnmarshalTypeError
	got, err = ParseArray([]byte(`{"name": "barn", "modules": "six"}`))
	if !errors.As(err, &wrongType) || got != (RoofArray{}) {
		t.Errorf("wrong type: got %v, %v; want a zero value and the decoder's error", got, err)
	}
}
