// Package clipmiddle shortens long labels for narrow displays.
package clipmiddle

// Clip returns label unchanged when it has at most limit runes. Otherwise it
// returns exactly limit runes: the start of label, a single '…' and the end of
// label. The limit-1 kept runes are shared evenly; an odd one goes to the
// start. A limit of zero or less gives "".
func Clip(label string, limit int) string {
	runes := []rune(label)
	if len(runes) <= limit {
		return label
	}
	tail := (limit - 1) / 2
	head := limit - 1 - tail
	return string(runes[:head]) + "…" + string(runes[len(runes)-tail:])
}
