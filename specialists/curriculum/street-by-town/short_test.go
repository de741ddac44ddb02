package streetbytown

import (
	"fmt"
	"testing"
)

func TestStreetsByTown(t *testing.T) {
	check := func(got, want any) {
		t.Helper()
		if fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("got %v, want %v", got, want)
		}
	}
	// no objects
	check(fmt.Sprint(StreetsByTown([]byte(`[]`))), fmt.Sprint(map[string][]string{}, nil))
	// without a street
	check(fmt.Sprint(StreetsByTown([]byte(`[{"town": "T"}]`))), fmt.Sprint(map[string][]string{}, nil))
	// b, a, b sorted and each only once
	check(fmt.Sprint(StreetsByTown([]byte(`[{"town": "T", "street": "b"}, {"town": "T", "street": "a"}, {"town": "T", "street": "b"}]`))), fmt.Sprint(map[string][]string{"T": {"a", "b"}}, nil))
	// no JSON
	if _, err := StreetsByTown([]byte(`x`)); err == nil {
		t.Error("StreetsByTown: no error")
	}
}
