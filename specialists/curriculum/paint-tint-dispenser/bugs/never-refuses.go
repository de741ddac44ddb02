package painttintdispenser

// Dispenser returns a function that takes shots from a cartridge of ml
// millilitres. A negative shot, or one larger than the rest, is refused and
// takes nothing.
func Dispenser(ml int) func(shot int) (left int, ok bool) {
	return func(shot int) (int, bool) {
		if shot < 0 && shot > ml {
			return ml, false
		}
		ml -= shot
		return ml, true
	}
}
