package weaponpower

// Rune multiplies the power of a weapon's owner.
type Rune struct{ Factor int }

// Weapon is something to fight with; Rune may be nil.
type Weapon struct {
	Damage int
	Rune   *Rune
}

// Hero is a fighter; Weapon may be nil.
type Hero struct {
	Strength int
	Weapon   *Weapon
}

// Power returns strength plus weapon damage, multiplied by the factor of the
// weapon's rune if there is one. Without a weapon it is the strength alone, and
// a nil hero has no power.
func Power(h *Hero) int {
	if h == nil {
		return 0
	}
	if h.Weapon == nil {
		return h.Strength
	}
	power := h.Strength + h.Weapon.Damage
	if h.Weapon.Rune != nil {
		power = h.Weapon.Damage * h.Weapon.Rune.Factor
	}
	return power
}
