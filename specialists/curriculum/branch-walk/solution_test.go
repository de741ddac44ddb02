package branchwalk

import (
	"errors"
	"slices"
	"testing"
)

func TestWalk(t *testing.T) {
	form := map[string]*Question{
		"pet":  {Next: map[string]string{"yes": "kind", "no": ""}, Default: "pet2"},
		"kind": {Next: map[string]string{"cat": "food"}},
		"food": {Default: "pet"},
		"pet2": {Default: "gone"},
	}
	tests := []struct {
		name, first string
		answers     map[string]string
		want        []string
		err         error
	}{
		{"by answer", "pet", map[string]string{"pet": "yes", "kind": "dog"}, []string{"pet", "kind"}, nil},
		{"ends by answer", "pet", map[string]string{"pet": "no"}, []string{"pet"}, nil},
		{"default, then unknown", "pet", nil, nil, ErrUnknown},
		{"loop", "pet", map[string]string{"pet": "yes", "kind": "cat"}, nil, ErrLoop},
		{"nothing to ask", "", nil, nil, nil},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got, err := Walk(form, tt.first, tt.answers)
			if !slices.Equal(got, tt.want) || !errors.Is(err, tt.err) {
				t.Errorf("Walk(%q) = %v, %v, want %v, %v", tt.first, got, err, tt.want, tt.err)
			}
		})
	}
}
