package triplecutter

import (
	"reflect"
	"testing"
)

func TestTriples(t *testing.T) {
	tests := []struct {
		strand  string
		want    []string
		wantErr bool
	}{
		// an empty strand gives nil
		{"", nil, false},
		// two pieces, no stop
		{"AAACCC", []string{"AAA", "CCC"}, false},
		// nothing counts from the stop on
		{"AAATTTC", []string{"AAA"}, false},
		// one and two letters left over
		{"AAAC", nil, true},
		{"CC", nil, true},
	}
	for _, tt := range tests {
		got, err := Triples(tt.strand, "TTT")
		if !reflect.DeepEqual(got, tt.want) || (err != nil) != tt.wantErr {
			t.Errorf("Triples(%q) = %v, %v, want %v, error %v", tt.strand, got, err, tt.want, tt.wantErr)
		}
	}
}
