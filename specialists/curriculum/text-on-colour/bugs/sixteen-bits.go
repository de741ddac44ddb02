package textoncolour

// RGB is a colour.
type RGB struct{ R, G, B uint8 }

// TextOn returns the colour of readable text on a background: "black" if its
// brightness (299*R + 587*G + 114*B) / 1000 is at least 128, otherwise "white".
func TextOn(c RGB) string {
	r, g, b := uint16(c.R), uint16(c.G), uint16(c.B)
	if (299*r+587*g+114*b)/1000 >= 128 {
		return "black"
	}
	return "white"
}
