package ranktree

type node struct {
	val         int
	count       int // occurrences of val
	size        int // occurrences in this subtree
	left, right *node
}

// Scores is an ordered collection of ints with repeats. The zero value is empty.
type Scores struct {
	root *node
}

// Insert adds one occurrence of v.
func (s *Scores) Insert(v int) {
	at := &s.root
	for *at != nil && (*at).val != v {
		(*at).size++
		at = (*at).child(v)
	}
	if *at == nil {
		*at = &node{val: v}
	}
	(*at).count++
	(*at).size++
}

// Len returns the number of occurrences in all.
func (s *Scores) Len() int { return s.root.len() }

// Rank returns how many stored occurrences are smaller than v.
func (s *Scores) Rank(v int) int {
	rank := 0
	for n := s.root; n != nil; n = *n.child(v) {
		if v == n.val {
			return rank + n.left.len()
		}
		if v > n.val {
			rank += n.left.len() + n.count
		}
	}
	return rank
}

// Select returns the k-th smallest occurrence, counted from 0; false if k is out of range.
func (s *Scores) Select(k int) (int, bool) {
	if k < 0 || k >= s.Len() {
		return 0, false
	}
	n := s.root
	for {
		before := n.left.len()
		if k < before {
			n = n.left
			continue
		}
		if k < before+n.count {
			return n.val, true
		}
		k -= before + n.count
		n = n.right
	}
}

func (n *node) len() int {
	if n == nil {
		return 0
	}
	return n.size
}

func (n *node) child(v int) **node {
	if v < n.val {
		return &n.left
	}
	return &n.right
}
