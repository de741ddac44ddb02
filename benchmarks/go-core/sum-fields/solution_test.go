package sumfields

import "testing"

func TestSum(t *testing.T) {
	tests := []struct {
		name    string
		fields  []string
		sum     int
		wantErr bool
	}{
		{"none", nil, 0, false},
		{"one", []string{"7"}, 7, false},
		{"several", []string{"1", "20", "300"}, 321, false},
		{"negative", []string{"5", "-8"}, -3, false},
		{"no number", []string{"1", "two", "3"}, 0, true},
		{"empty field", []string{"1", ""}, 0, true},
	}
	for _, tc := range tests {
		t.Run(tc.name, func(t *testing.T) {
			sum, err := Sum(tc.fields)
			if sum != tc.sum || (err != nil) != tc.wantErr {
				t.Errorf("Sum(%q) = %v, %v; want %v, error: %v", tc.fields, sum, err, tc.sum, tc.wantErr)
			}
		})
	}
}
