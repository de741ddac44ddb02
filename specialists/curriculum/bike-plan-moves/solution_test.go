package bikeplanmoves

import (
	"errors"
	"maps"
	"slices"
	"testing"
)

func TestPlanMoves(t *testing.T) {
	tests := []struct {
		name  string
		bikes map[string]int
		want  []BikeMove
	}{
		{"nothing", nil, nil},
		{"within the levels", map[string]int{"park": 3, "quay": 8}, nil},
		{"too few to give", map[string]int{"park": 9, "lake": 1, "mall": 2}, []BikeMove{{"park", "lake", 1}}},
		{"two givers", map[string]int{"zoo": 12, "gate": 11, "mall": 2, "bay": 0, "hill": 1},
			[]BikeMove{{"gate", "bay", 3}, {"zoo", "hill", 2}, {"zoo", "mall", 1}}},
		{"two takers", map[string]int{"zoo": 10, "gate": 9, "bay": 1},
			[]BikeMove{{"gate", "bay", 1}, {"zoo", "bay", 1}}},
	}
	for _, tt := range tests {
		before := maps.Clone(tt.bikes)
		got, err := PlanMoves(tt.bikes, 3, 8)
		if !slices.Equal(got, tt.want) || err != nil {
			t.Errorf("%s: PlanMoves = %v, %v; want %v", tt.name, got, err, tt.want)
		}
		if !maps.Equal(tt.bikes, before) {
			t.Errorf("%s: the map became %v", tt.name, tt.bikes)
		}
	}
	if got, err := PlanMoves(map[string]int{"zoo": 9}, 5, 4); got != nil || !errors.Is(err, ErrLevels) {
		t.Errorf("PlanMoves with low 5, high 4 = %v, %v; want nil, %v", got, err, ErrLevels)
	}
}
