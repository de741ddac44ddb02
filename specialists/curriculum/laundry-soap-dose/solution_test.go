package laundrysoapdose

import "testing"

func TestSoapDose(t *testing.T) {
	tests := []struct {
		name    string
		grams   uint16
		mlPerKg uint16
		want    int
	}{
		{"exact", 3000, 15, 45},
		{"one gram over", 3001, 15, 46},
		{"one thousandth missing", 333, 3, 1},
		{"product above 16 bits", 5500, 20, 110},
		{"largest values", 65535, 65535, 4294837},
		{"no load", 0, 20, 0},
		{"no soap", 4000, 0, 0},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := SoapDose(tt.grams, tt.mlPerKg); got != tt.want {
				t.Errorf("SoapDose(%d, %d) = %d, want %d", tt.grams, tt.mlPerKg, got, tt.want)
			}
		})
	}
}
