package sheetcell

import "testing"

func TestSheetRow(t *testing.T) {
	tests := []struct {
		name    string
		answers []string
		want    string
	}{
		{"plain, empty and comma", []string{"yes", "", "a, b"}, `"yes","","a, b"`},
		{"quotes", []string{`so "so"`}, `"so ""so"""`},
		{"formulas", []string{"=A1", "+1", "-1", "@sum"}, `"'=A1","'+1","'-1","'@sum"`},
		{"sign inside", []string{"a=b", "5-6"}, `"a=b","5-6"`},
		{"no answers", nil, ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := SheetRow(tt.answers); got != tt.want {
				t.Errorf("SheetRow(%q) = %s, want %s", tt.answers, got, tt.want)
			}
		})
	}
}
