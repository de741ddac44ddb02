package bikeplanmoves

import (
	"errors"
	"reflect"
	"testing"
)

func TestPlanMoves(t *testing.T) {
	bikes := map[string]int{"a": 6, "b": 1, "c": 0}
	// a has 6 - 4 = 2 to give, b needs 1, c gets the other
	want := []BikeMove{{"a", "b", 1}, {"a", "c", 1}}
	if got, err := PlanMoves(bikes, 2, 4); !reflect.DeepEqual(got, want) || err != nil {
		t.Errorf("PlanMoves = %v, %v, want %v", got, err, want)
	}
	// the map is not changed
	if bikes["a"] != 6 {
		t.Errorf("bikes became %v", bikes)
	}
	// both are exactly within the levels
	if got, err := PlanMoves(map[string]int{"a": 4, "b": 2}, 2, 4); got != nil || err != nil {
		t.Errorf("PlanMoves = %v, %v, want nil", got, err)
	}
	// low is one above high
	if got, err := PlanMoves(bikes, 5, 4); got != nil || !errors.Is(err, ErrLevels) {
		t.Errorf("PlanMoves = %v, %v, want ErrLevels", got, err)
	}
}
