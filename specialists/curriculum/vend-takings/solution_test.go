package vendtakings

import "testing"

func TestTakings(t *testing.T) {
	tests := []struct {
		name  string
		sales []SaleLine
		want  int64
	}{
		{"none", nil, 0},
		{"two sales", []SaleLine{{150, 3, false}, {80, 2, false}}, 610},
		{"refund between", []SaleLine{{200, 1, false}, {150, 4, true}, {90, 1, false}}, 290},
		{"large", []SaleLine{{2_000_000_000, 2_000_000_000, false}, {1, 1, false}}, 4_000_000_000_000_000_001},
	}
	for _, tt := range tests {
		if got := Takings(tt.sales); got != tt.want {
			t.Errorf("%s: Takings = %d, want %d", tt.name, got, tt.want)
		}
	}
}
