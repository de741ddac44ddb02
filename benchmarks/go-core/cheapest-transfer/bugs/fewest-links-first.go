package cheapesttransfer

import (
	"container/heap"
	"errors"
	"fmt"
	"slices"
)

// Errors of Network, wrapped.
var (
	ErrFee    = errors.New("negative fee")
	ErrNoPath = errors.New("no path")
)

type link struct {
	to  string
	fee int
}

type way struct {
	fee, links int
	at         string
	before     *way
}

type ways []*way

func (w ways) Len() int      { return len(w) }
func (w ways) Swap(i, j int) { w[i], w[j] = w[j], w[i] }
func (w *ways) Push(x any)   { *w = append(*w, x.(*way)) }
func (w ways) Less(i, j int) bool {
	return w[i].links < w[j].links || w[i].links == w[j].links && w[i].fee < w[j].fee
}
func (w *ways) Pop() any {
	last := (*w)[len(*w)-1]
	*w = (*w)[:len(*w)-1]
	return last
}

// Network finds cheapest transfers over one-way links. The zero value is empty.
type Network struct {
	links map[string][]link
}

// AddLink adds a link. A negative fee is refused with an error that wraps ErrFee.
func (n *Network) AddLink(from, to string, fee int) error {
	if fee < 0 {
		return fmt.Errorf("%w: %d from %s to %s", ErrFee, fee, from, to)
	}
	if n.links == nil {
		n.links = map[string][]link{}
	}
	n.links[from] = append(n.links[from], link{to, fee})
	return nil
}

// Cheapest returns the smallest total fee from one account to another and the accounts
// along the way, both ends included; of equally cheap ways one with the fewest links.
// The error wraps ErrNoPath if there is no way.
func (n *Network) Cheapest(from, to string) (fee int, path []string, err error) {
	done := map[string]bool{}
	open := ways{{at: from}}
	for len(open) > 0 {
		w := heap.Pop(&open).(*way)
		if done[w.at] {
			continue
		}
		done[w.at] = true
		if w.at == to {
			fee = w.fee
			for ; w != nil; w = w.before {
				path = append(path, w.at)
			}
			slices.Reverse(path)
			return fee, path, nil
		}
		for _, l := range n.links[w.at] {
			heap.Push(&open, &way{w.fee + l.fee, w.links + 1, l.to, w})
		}
	}
	return 0, nil, fmt.Errorf("%w from %s to %s", ErrNoPath, from, to)
}
