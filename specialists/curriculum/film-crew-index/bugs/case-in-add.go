package filmcrewindex

import (
	"slices"
	"strings"
)

// CrewIndex remembers the films of people. Upper and lower case of a name
// are the same.
type CrewIndex struct {
	films map[string][]string
}

// NewCrewIndex returns an empty index.
func NewCrewIndex() *CrewIndex {
	return &CrewIndex{films: make(map[string][]string)}
}

// Add records that a person worked on a film; a second time has no effect.
func (x *CrewIndex) Add(film, person string) {
	key := person
	if !slices.Contains(x.films[key], film) {
		x.films[key] = append(x.films[key], film)
	}
}

// Films returns a copy of the films of a person in the order added.
func (x *CrewIndex) Films(person string) []string {
	return slices.Clone(x.films[strings.ToLower(person)])
}

// Together returns the films of a, in their order, on which b worked too.
func (x *CrewIndex) Together(a, b string) []string {
	others := x.Films(b)
	var both []string
	for _, film := range x.Films(a) {
		if slices.Contains(others, film) {
			both = append(both, film)
		}
	}
	return both
}

// Drop removes a film from everybody.
func (x *CrewIndex) Drop(film string) {
	for key, films := range x.films {
		x.films[key] = slices.DeleteFunc(films, func(f string) bool { return f == film })
	}
}
