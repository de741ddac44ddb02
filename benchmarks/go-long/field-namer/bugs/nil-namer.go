// Package fieldnamer converts identifiers between naming styles.
package fieldnamer

import "strings"

// Namer writes identifiers and knows which words are initialisms. A nil *Namer
// is ready for use and knows none.
type Namer struct {
	initialisms map[string]bool
}

// NewNamer returns a Namer with the given initialisms, in any letter case.
func NewNamer(initialisms ...string) *Namer {
	n := &Namer{initialisms: map[string]bool{}}
	for _, word := range initialisms {
		n.initialisms[strings.ToLower(word)] = true
	}
	return n
}

func isLower(c byte) bool { return c >= 'a' && c <= 'z' }
func isUpper(c byte) bool { return c >= 'A' && c <= 'Z' }

// Words splits id into lower-case words: at separators (which are dropped),
// before an upper-case letter after a lower-case one or a digit, and before
// the last upper-case letter of a row that goes on in lower case.
func Words(id string) []string {
	var words []string
	start := 0
	cut := func(end int) {
		if end > start {
			words = append(words, strings.ToLower(id[start:end]))
		}
		start = end
	}
	for i := 0; i < len(id); i++ {
		switch c := id[i]; {
		case strings.IndexByte("_-. ", c) >= 0:
			cut(i)
			start = i + 1
		case isUpper(c) && i > start:
			if !isUpper(id[i-1]) || i+1 < len(id) && isLower(id[i+1]) {
				cut(i)
			}
		}
	}
	cut(len(id))
	return words
}

// Snake returns the words of id joined with '_'.
func Snake(id string) string { return strings.Join(Words(id), "_") }

// capital returns word in upper case if it is an initialism, otherwise with
// only its first letter in upper case.
func (n *Namer) capital(word string) string {
	if n.initialisms[word] {
		return strings.ToUpper(word)
	}
	return strings.ToUpper(word[:1]) + word[1:]
}

// Pascal returns the words of id joined, each one capitalised.
func (n *Namer) Pascal(id string) string {
	words := Words(id)
	for i, word := range words {
		words[i] = n.capital(word)
	}
	return strings.Join(words, "")
}

// Camel is like Pascal, but leaves the first word in lower case.
func (n *Namer) Camel(id string) string {
	words := Words(id)
	for i := 1; i < len(words); i++ {
		words[i] = n.capital(words[i])
	}
	return strings.Join(words, "")
}
