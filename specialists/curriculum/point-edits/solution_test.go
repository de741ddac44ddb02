package pointedits

import (
	"errors"
	"testing"
)

func TestApplyPointEdits(t *testing.T) {
	tests := []struct {
		name, strand string
		edits        []string
		want         string
		err          error
	}{
		{"first and last letter", "GATTACATTT", []string{"G1C", "T10A"}, "CATTACATTA", nil},
		{"edits build on each other", "CAT", []string{"A2G", "G2T"}, "CTT", nil},
		{"no edits", "CAT", nil, "CAT", nil},
		{"wrong old letter", "CAT", []string{"T2G"}, "", ErrMismatch},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got, err := ApplyPointEdits(tt.strand, tt.edits)
			if got != tt.want || !errors.Is(err, tt.err) {
				t.Errorf("ApplyPointEdits = %q, %v, want %q, %v", got, err, tt.want, tt.err)
			}
		})
	}
}

func TestApplyInvalidEdit(t *testing.T) {
	for _, edit := range []string{"", "CG", "CxG", "C0G", "T4G"} {
		if got, err := ApplyPointEdits("CAT", []string{edit}); got != "" || !errors.Is(err, ErrEdit) {
			t.Errorf("ApplyPointEdits(%q) = %q, %v, want ErrEdit", edit, got, err)
		}
	}
}
