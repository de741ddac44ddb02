package robotheading

// Heading returns the heading, 0 to 359 degrees, of a robot that starts at
// start degrees and obeys turns: L is 90 degrees left (minus), R 90 degrees
// right (plus), U a half turn; other characters are ignored.
func Heading(start int, turns string) int {
	h := start
	for _, c := range turns {
		switch c {
		case 'L':
			h -= 90
		case 'R':
			h += 90
		case 'U':
			h += 180
		}
	}
	return h % 360
}
