package mergestock

import (
	"maps"
	"testing"
)

func TestMerge(t *testing.T) {
	a := map[string]int{"bolt": 2, "nut": 5}
	b := map[string]int{"nut": 1, "washer": 9}
	want := map[string]int{"bolt": 2, "nut": 6, "washer": 9}
	if got := Merge(a, b); !maps.Equal(got, want) {
		t.Errorf("Merge = %v, want %v", got, want)
	}
	if len(a) != 2 || a["nut"] != 5 || len(b) != 2 || b["nut"] != 1 {
		t.Errorf("the arguments are changed: %v, %v", a, b)
	}
}

func TestMergeNil(t *testing.T) {
	b := map[string]int{"nut": 1}
	for _, got := range []map[string]int{Merge(nil, b), Merge(b, nil)} {
		if !maps.Equal(got, b) {
			t.Errorf("Merge with nil = %v, want %v", got, b)
		}
	}
	if got := Merge(nil, nil); len(got) != 0 {
		t.Errorf("Merge(nil, nil) = %v, want no entries", got)
	}
}
