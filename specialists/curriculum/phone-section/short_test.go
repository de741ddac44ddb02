package phonesection

import "testing"

func TestSection(t *testing.T) {
	tests := []struct {
		name string
		want string
	}{
		// small letter
		{"anna", "A"},
		// large letter
		{"Bob", "B"},
		// a letter of two bytes
		{"émile", "É"},
		// a digit is no letter
		{"1st", "#"},
		// empty
		{"", "#"},
	}
	for _, tt := range tests {
		if got := Section(tt.name); got != tt.want {
			t.Errorf("Section(%v) = %v, want %v", tt.name, got, tt.want)
		}
	}
}
