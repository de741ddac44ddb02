package mixcolours

// RGB is a colour.
type RGB struct{ R, G, B uint8 }

// Mix returns the average of two colours, channel by channel, rounded down.
func Mix(a, b RGB) RGB {
	return RGB{
		R: average(a.R, b.R),
		G: average(a.G, b.B),
		B: average(a.B, b.B),
	}
}

// average returns the exact mean of x and y, rounded down.
func average(x, y uint8) uint8 {
	return uint8((int(x) + int(y)) / 2)
}
