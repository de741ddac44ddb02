package laundrysoapdose

import "testing"

func TestSoapDose(t *testing.T) {
	tests := []struct {
		grams   uint16
		mlPerKg uint16
		want    int
	}{
		// empty load
		{0, 10, 0},
		// 1 kg needs exactly the dose
		{1000, 10, 10},
		// a little more is rounded up
		{1001, 10, 11},
		// the smallest dose is 1
		{1, 1, 1},
		// 10 kg, the product is above 65535
		{10000, 10, 100},
	}
	for _, tt := range tests {
		if got := SoapDose(tt.grams, tt.mlPerKg); got != tt.want {
			t.Errorf("SoapDose(%d, %d) = %d, want %d", tt.grams, tt.mlPerKg, got, tt.want)
		}
	}
}
