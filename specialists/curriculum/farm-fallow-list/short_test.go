package farmfallowlist

import (
	"reflect"
	"testing"
)

func TestFallow(t *testing.T) {
	tests := []struct {
		fields []string
		sown   map[string]string
		want   []string
	}{
		// no fields give nil
		{nil, nil, nil},
		// every field is sown
		{[]string{"a"}, map[string]string{"a": "rye"}, nil},
		// a blank crop does not count
		{[]string{"a"}, map[string]string{"a": " "}, []string{"a"}},
		// a is sown, c and b are sorted
		{[]string{"a", "c", "b"}, map[string]string{"a": "rye"}, []string{"b", "c"}},
	}
	for _, tt := range tests {
		if got := Fallow(tt.fields, tt.sown); !reflect.DeepEqual(got, tt.want) {
			t.Errorf("Fallow(%v, %v) = %v, want %v", tt.fields, tt.sown, got, tt.want)
		}
	}
	// the names of the caller stay as they were
	if got := tests[3].fields; !reflect.DeepEqual(got, []string{"a", "c", "b"}) {
		t.Errorf("fields changed to %v", got)
	}
}
