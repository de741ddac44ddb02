package streetbytown

import (
	"reflect"
	"testing"
)

func TestStreetsByTown(t *testing.T) {
	tests := []struct {
		data    string
		want    map[string][]string
		wantErr bool
	}{
		// no objects
		{`[]`, map[string][]string{}, false},
		// without a street
		{`[{"town": "T"}]`, map[string][]string{}, false},
		// b, a, b sorted and each only once
		{
			`[{"town": "T", "street": "b"}, {"town": "T", "street": "a"}, {"town": "T", "street": "b"}]`,
			map[string][]string{"T": {"a", "b"}},
			false,
		},
		// no JSON
		{`x`, nil, true},
	}
	for _, tt := range tests {
		got, err := StreetsByTown([]byte(tt.data))
		if !reflect.DeepEqual(got, tt.want) || (err != nil) != tt.wantErr {
			t.Errorf("StreetsByTown(%q) = %v, %v, want %v, error %v", tt.data, got, err, tt.want, tt.wantErr)
		}
	}
}
