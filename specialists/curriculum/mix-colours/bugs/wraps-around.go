package mixcolours

// RGB is a colour.
type RGB struct{ R, G, B uint8 }

// Mix returns the average of two colours, channel by channel, rounded down.
func Mix(a, b RGB) RGB {
	return RGB{
		R: average(a.R, b.R),
		G: average(a.G, b.G),
		B: average(a.B, b.B),
	}
}

// average returns the exact mean of x and y, rounded down.
func average(x, y uint8) uint8 {
	return (x + y) / 2
}
