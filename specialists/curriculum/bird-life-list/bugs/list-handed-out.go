package birdlifelist

import (
	"slices"
	"strings"
)

// LifeList is the sorted list of the species a watcher has seen.
type LifeList struct {
	species []string
}

// Tick adds species unless it is there in any case, and reports whether it was new.
func (l *LifeList) Tick(species string) bool {
	i, found := l.find(species)
	if !found {
		l.species = slices.Insert(l.species, i, species)
	}
	return !found
}

// Species returns a copy of the sorted list.
func (l *LifeList) Species() []string {
	return l.species
}

// Missing returns the names that are not on the list, in the given order.
func (l *LifeList) Missing(names []string) []string {
	var missing []string
	for _, name := range names {
		if _, found := l.find(name); !found {
			missing = append(missing, name)
		}
	}
	return missing
}

func (l *LifeList) find(species string) (int, bool) {
	return slices.BinarySearchFunc(l.species, species, func(a, b string) int {
		return strings.Compare(strings.ToLower(a), strings.ToLower(b))
	})
}
