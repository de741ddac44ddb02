package weaponpower

import "testing"

func TestPower(t *testing.T) {
	tests := []struct {
		name string
		hero *Hero
		want int
	}{
		{"no hero", nil, 0},
		{"bare hands", &Hero{Strength: 4}, 4},
		{"plain weapon", &Hero{Strength: 4, Weapon: &Weapon{Damage: 7}}, 11},
		{"rune", &Hero{Strength: 2, Weapon: &Weapon{Damage: 3, Rune: &Rune{Factor: 4}}}, 20},
		{"dead rune", &Hero{Strength: 2, Weapon: &Weapon{Damage: 3, Rune: &Rune{}}}, 0},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := Power(tt.hero); got != tt.want {
				t.Errorf("Power = %d, want %d", got, tt.want)
			}
		})
	}
}
