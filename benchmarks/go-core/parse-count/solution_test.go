package parsecount

import "testing"

func TestParseCount(t *testing.T) {
	tests := []struct {
		name    string
		text    string
		count   int
		wantErr bool
	}{
		{"number", "42", 42, false},
		{"zero", "0", 0, false},
		{"negative", "-3", 0, true},
		{"word", "many", 0, true},
		{"empty", "", 0, true},
		{"space", "4 ", 0, true},
	}
	for _, tc := range tests {
		t.Run(tc.name, func(t *testing.T) {
			count, err := ParseCount(tc.text)
			if count != tc.count || (err != nil) != tc.wantErr {
				t.Errorf("ParseCount(%q) = %v, %v; want %v, error: %v", tc.text, count, err, tc.count, tc.wantErr)
			}
		})
	}
}
