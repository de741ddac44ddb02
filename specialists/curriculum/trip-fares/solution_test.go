package tripfares

import (
	"errors"
	"strings"
	"testing"
)

func TestFare(t *testing.T) {
	prices := map[[2]string]int32{
		{"Rome", "Bern"}: 4500,
		{"Bern", "Kiel"}: 9900,
		{"Kiel", "Moon"}: 2_000_000_000,
		{"Bern", "Ulm"}:  0,
	}
	tests := []struct {
		route string
		want  int64
		err   error
	}{
		{"", 0, nil},
		{"Rome", 0, nil},
		{"Rome Bern Kiel", 14400, nil},
		{"Kiel Bern Ulm", 9900, nil},
		{"Kiel Moon Kiel", 4_000_000_000, nil},
		{"Rome Bern Moon", 0, ErrNoFare},
	}
	for _, tt := range tests {
		got, err := Fare(strings.Fields(tt.route), prices)
		if got != tt.want || !errors.Is(err, tt.err) {
			t.Errorf("Fare(%q) = %d, %v, want %d, %v", tt.route, got, err, tt.want, tt.err)
		}
	}
}
