package fillstacks

import "slices"

// PackSlot holds Count pieces of one item; an empty slot has Item "" and Count 0.
type PackSlot struct {
	Item  string
	Count int
}

// Put places n pieces of item into a copy of slots, up to limit per slot: first
// into slots that hold the item already, then into empty ones. It returns the
// copy and the number of pieces that found no place.
func Put(slots []PackSlot, item string, n, limit int) ([]PackSlot, int) {
	out := slices.Clone(slots)
	for _, want := range []string{item, ""} {
		for i := range out {
			if n == 0 {
				return out, 0
			}
			if out[i].Item != want {
				continue
			}
			moved := min(n, limit)
			out[i] = PackSlot{Item: item, Count: out[i].Count + moved}
			n -= moved
		}
	}
	return out, n
}
