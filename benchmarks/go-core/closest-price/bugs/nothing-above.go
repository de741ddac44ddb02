package closestprice

// Node is a binary search tree of distinct keys; nil is the empty tree.
type Node struct {
	Key         int
	Left, Right *Node
}

// Bounds returns the node with the greatest key at or below key and the one with the
// smallest key at or above it; nil where there is none.
func Bounds(root *Node, key int) (lo, hi *Node) {
	for n := root; n != nil; {
		switch {
		case n.Key == key:
			return n, n
		case n.Key < key:
			lo = n
			n = n.Right
		default:
			hi = n
			n = n.Left
		}
	}
	return lo, hi
}

// Nearest returns the key closest to key, the lower one if two are equally far, and
// false if the tree is empty.
func Nearest(root *Node, key int) (int, bool) {
	lo, hi := Bounds(root, key)
	switch {
	case lo == nil && hi == nil:
		return 0, false
	case lo == nil:
		return hi.Key, true
	}
	if hi.Key-key < key-lo.Key {
		return hi.Key, true
	}
	return lo.Key, true
}
