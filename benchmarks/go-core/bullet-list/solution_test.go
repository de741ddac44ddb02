package bulletlist

import "testing"

func TestBullets(t *testing.T) {
	tests := []struct {
		name  string
		items []string
		want  string
	}{
		{"none", nil, ""},
		{"one", []string{"milk"}, "- milk\n"},
		{"two", []string{"milk", "tea"}, "- milk\n- tea\n"},
		{"empty item", []string{"", "tea"}, "- \n- tea\n"},
	}
	for _, tc := range tests {
		t.Run(tc.name, func(t *testing.T) {
			if got := Bullets(tc.items); got != tc.want {
				t.Errorf("Bullets(%q) = %q, want %q", tc.items, got, tc.want)
			}
		})
	}
}
