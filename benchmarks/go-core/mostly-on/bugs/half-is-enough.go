package mostlyon

// MostlyOn reports whether more than half of the flags are true.
func MostlyOn(flags []bool) bool {
	on := 0
	for _, f := range flags {
		if f {
			on++
		}
	}
	return on*2 >= len(flags)
}
