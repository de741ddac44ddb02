package choicetally

import (
	"slices"
	"testing"
)

func TestTallyChoices(t *testing.T) {
	tests := []struct {
		name    string
		answers []string
		want    []Option
	}{
		{
			"sorted by votes, then name",
			[]string{"milk, tea", "Tea ,coffee", "TEA", "coffee,juice"},
			[]Option{{"tea", 3}, {"coffee", 2}, {"juice", 1}, {"milk", 1}},
		},
		{"once per person", []string{"tea,Tea, tea", "tea"}, []Option{{"tea", 2}}},
		{"empty choices", []string{"", " , tea,", ","}, []Option{{"tea", 1}}},
		{"no answers", nil, nil},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := TallyChoices(tt.answers); !slices.Equal(got, tt.want) {
				t.Errorf("TallyChoices(%q) = %v, want %v", tt.answers, got, tt.want)
			}
		})
	}
}
