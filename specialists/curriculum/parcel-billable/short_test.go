package parcelbillable

import "testing"

func TestBillableGrams(t *testing.T) {
	tests := []struct {
		grams  int
		length int
		width  int
		height int
		want   int
	}{
		// 10 * 10 * 10 / 5 = 200 is less
		{500, 10, 10, 10, 500},
		// 200 is more
		{100, 10, 10, 10, 200},
		// 1 / 5 is rounded up to 1
		{0, 1, 1, 1, 1},
		// 2 * 5 * 3 / 5 = 6
		{0, 2, 5, 3, 6},
	}
	for _, tt := range tests {
		if got := BillableGrams(tt.grams, tt.length, tt.width, tt.height); got != tt.want {
			t.Errorf("BillableGrams(%v, %v, %v, %v) = %v, want %v", tt.grams, tt.length, tt.width, tt.height, got, tt.want)
		}
	}
}
