package fishmaykeep

// LengthSlot is the range of lengths, in cm, at which a fish may be kept. Both ends belong
// to it; a Max of 0 means no upper limit.
type LengthSlot struct {
	Min, Max int
}

// MayKeep reports whether a fish of this length may be kept. A species without a
// slot is protected.
func MayKeep(species string, cm int, slots map[string]LengthSlot) bool {
	slot, ok := slots[species]
	if !ok {
		return false
	}
	return cm >= slot.Min && (slot.Max == 0 || cm <= slot.Max)
}
