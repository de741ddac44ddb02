package markrows

import (
	"errors"
	"reflect"
	"strconv"
	"testing"
)

func TestCollect(t *testing.T) {
	got, err := Collect([]string{"Ada;art;5", " Bo ; art ; 7 ", "Ada;art;-2", "Ada;PE;4"})
	want := map[string]map[string]int{"Ada": {"art": 3, "PE": 4}, "Bo": {"art": 7}}
	if err != nil || !reflect.DeepEqual(got, want) {
		t.Errorf("Collect = %v, %v, want %v", got, err, want)
	}
	if got, err := Collect(nil); len(got) != 0 || err != nil {
		t.Errorf("Collect(nil) = %v, %v, want nothing", got, err)
	}
}

func TestCollectErrors(t *testing.T) {
	tests := []struct {
		row  string
		want error
	}{
		{"Ada;art", ErrRow},
		{"Ada;art;1;2", ErrRow},
		{" ;art;1", ErrRow},
		{"Ada;;1", ErrRow},
		{"Ada;art;many", strconv.ErrSyntax},
	}
	for _, tt := range tests {
		if got, err := Collect([]string{"Bo;art;1", tt.row}); got != nil || !errors.Is(err, tt.want) {
			t.Errorf("Collect(%q) = %v, %v, want error %v", tt.row, got, err, tt.want)
		}
	}
}
