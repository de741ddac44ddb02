package sequencegate

import "sort"

// Item is a numbered message.
type Item struct {
	Seq  int
	Text string
}

// Restore forwards the items of in by ascending Seq, beginning with first,
// and holds back items that come early. Late items are dropped, and so is a
// second item for a held number. When in is closed, the items still held are
// sent in ascending order and the returned channel is closed.
func Restore(in <-chan Item, first int) <-chan Item {
	out := make(chan Item)
	go func() {
		defer close(out)
		next := first
		held := make(map[int]Item)
		for it := range in {
			if it.Seq < next {
				continue
			}
			if _, dup := held[it.Seq]; dup {
				continue
			}
			held[it.Seq] = it
			for ready, ok := held[next]; ok; ready, ok = held[next] {
				out <- ready
				next++
				delete(held, next)
			}
		}
		var rest []int
		for seq := range held {
			rest = append(rest, seq)
		}
		sort.Ints(rest)
		for _, seq := range rest {
			out <- held[seq]
		}
	}()
	return out
}
