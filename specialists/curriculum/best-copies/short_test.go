package bestcopies

import (
	"reflect"
	"testing"
)

func TestUnique(t *testing.T) {
	tests := []struct {
		photos []Photo
		want   []Photo
	}{
		// no photos
		{nil, []Photo{}},
		// without a sum both are kept
		{[]Photo{{"a", "", 1}, {"b", "", 1}}, []Photo{{"a", "", 1}, {"b", "", 1}}},
		// equal bytes, the earliest is kept
		{[]Photo{{"a", "x", 1}, {"b", "x", 1}}, []Photo{{"a", "x", 1}}},
		// c is larger and takes the place of a
		{[]Photo{{"a", "x", 1}, {"b", "y", 1}, {"c", "x", 2}}, []Photo{{"c", "x", 2}, {"b", "y", 1}}},
	}
	for _, tt := range tests {
		if got := Unique(tt.photos); !reflect.DeepEqual(got, tt.want) {
			t.Errorf("Unique(%v) = %v, want %v", tt.photos, got, tt.want)
		}
	}
}
