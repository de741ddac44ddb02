package prefixtally

type node struct {
	count int // words that pass through or end here
	next  map[rune]*node
}

// Tally counts words by prefix. The zero value is empty.
type Tally struct {
	root node
}

// Add adds one occurrence of word.
func (t *Tally) Add(word string) {
	n := &t.root
	n.count++
	for _, r := range word {
		if n.next == nil {
			n.next = map[rune]*node{}
		}
		if n.next[r] == nil {
			n.next[r] = &node{}
		}
		n = n.next[r]
		n.count++
	}
}

// Count returns how many added occurrences start with prefix.
func (t *Tally) Count(prefix string) int {
	n := &t.root
	for _, r := range prefix {
		n = n.next[r]
		if n == nil {
			return 0
		}
	}
	return n.count
}
