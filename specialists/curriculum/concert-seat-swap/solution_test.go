package concertseatswap

import (
	"errors"
	"maps"
	"strings"
	"testing"
)

func TestSwapSeats(t *testing.T) {
	plan := map[string]string{"Ada": "C1", "Ben": "F9", "Cleo": ""}
	tests := []struct {
		a, b string
		want map[string]string
	}{
		{"Ada", "Ben", map[string]string{"Ada": "F9", "Ben": "C1", "Cleo": ""}},
		{"Cleo", "Ada", map[string]string{"Ada": "", "Ben": "F9", "Cleo": "C1"}},
		{"Ben", "Ben", map[string]string{"Ada": "C1", "Ben": "F9", "Cleo": ""}},
	}
	for _, tt := range tests {
		got, err := SwapSeats(plan, tt.a, tt.b)
		if err != nil || !maps.Equal(got, tt.want) {
			t.Errorf("SwapSeats(%s, %s) = %v, %v; want %v", tt.a, tt.b, got, err, tt.want)
		}
		if plan["Ada"] != "C1" || plan["Ben"] != "F9" || plan["Cleo"] != "" {
			t.Fatalf("SwapSeats(%s, %s) changed the plan to %v", tt.a, tt.b, plan)
		}
	}
}

func TestSwapSeatsUnknown(t *testing.T) {
	plan := map[string]string{"Ada": "C1"}
	for _, tt := range [][3]string{{"Ada", "Dan", `"Dan"`}, {"Dan", "Ada", `"Dan"`}, {"Eve", "Dan", `"Eve"`}} {
		got, err := SwapSeats(plan, tt[0], tt[1])
		if got != nil || !errors.Is(err, ErrNoGuest) || !strings.Contains(err.Error(), tt[2]) {
			t.Errorf("SwapSeats(%s, %s) = %v, %v; want ErrNoGuest with %s", tt[0], tt[1], got, err, tt[2])
		}
	}
}
