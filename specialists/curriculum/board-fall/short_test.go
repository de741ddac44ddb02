package boardfall

import (
	"reflect"
	"testing"
)

func TestFallDown(t *testing.T) {
	tests := []struct {
		columns []string
		want    []string
	}{
		// falls down
		{[]string{"a."}, []string{".a"}},
		// lies there already
		{[]string{".a"}, []string{".a"}},
		// keeps the order
		{[]string{"a.b."}, []string{"..ab"}},
		// column by column
		{[]string{"a.", ".."}, []string{".a", ".."}},
	}
	for _, tt := range tests {
		if got := FallDown(tt.columns); !reflect.DeepEqual(got, tt.want) {
			t.Errorf("FallDown(%v) = %v, want %v", tt.columns, got, tt.want)
		}
	}
	// the given board stays as it is
	columns := []string{"a."}
	FallDown(columns)
	if columns[0] != "a." {
		t.Errorf("FallDown changed its argument to %v", columns)
	}
}
