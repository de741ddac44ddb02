package lightenpalette

// RGB is a colour.
type RGB struct{ R, G, B uint8 }

// Lighten returns a new palette with delta added to every channel, kept within
// 0 to 255. The given palette stays unchanged.
func Lighten(palette []RGB, delta int) []RGB {
	shift := func(v uint8) uint8 {
		return uint8(max(0, min(int(v)+delta, 255)))
	}
	out := make([]RGB, len(palette))
	for i, c := range palette {
		out[i] = RGB{shift(c.R), shift(c.G), shift(c.B)}
	}
	return out
}
