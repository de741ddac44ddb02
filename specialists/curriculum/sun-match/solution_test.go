package sunmatch

import "testing"

func TestSuitable(t *testing.T) {
	wishes := []*SunRange{{0, 3}, nil, {6, 10}, {3, 8}, {9, 5}}
	want := map[int]int{-1: 1, 0: 2, 3: 3, 4: 2, 6: 3, 8: 3, 9: 2, 10: 2, 11: 1}
	for hours, n := range want {
		if got := Suitable(wishes, hours); got != n {
			t.Errorf("Suitable(wishes, %d) = %d, want %d", hours, got, n)
		}
	}
}

func TestSuitableWithoutPlants(t *testing.T) {
	if got := Suitable(nil, 5); got != 0 {
		t.Errorf("Suitable(nil, 5) = %d, want 0", got)
	}
}
