package parcelbillable

import "testing"

func TestBillableGrams(t *testing.T) {
	tests := []struct {
		name                         string
		grams, length, width, height int
		want                         int
	}{
		{"heavy and small", 2500, 10, 10, 10, 2500},
		{"light and bulky", 300, 40, 30, 20, 4800},
		{"volume rounds up", 2, 2, 2, 4, 4},
		{"flat envelope", 45, 22, 11, 0, 45},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got := BillableGrams(tt.grams, tt.length, tt.width, tt.height)
			if got != tt.want {
				t.Errorf("BillableGrams(%d, %d, %d, %d) = %d, want %d",
					tt.grams, tt.length, tt.width, tt.height, got, tt.want)
			}
		})
	}
}
