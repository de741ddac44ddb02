package parsequantity

import "testing"

func TestQuantity(t *testing.T) {
	for _, tc := range []struct {
		name, text string
		want       int
		fails      bool
	}{
		{"zero", "0", 0, false},
		{"number", "42", 42, false},
		{"largest", "999", 999, false},
		{"too large", "1000", 0, true},
		{"negative", "-1", 0, true},
		{"no number", "abc", 0, true},
		{"empty", "", 0, true},
	} {
		t.Run(tc.name, func(t *testing.T) {
			got, err := Quantity(tc.text)
			if got != tc.want || (err != nil) != tc.fails {
				t.Errorf("got %d, %v; want %d, error %v", got, err, tc.want, tc.fails)
			}
		})
	}
}
