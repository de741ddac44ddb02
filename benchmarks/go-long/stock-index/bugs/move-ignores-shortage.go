// Package stockindex tracks which site holds how many units of an article.
package stockindex

import (
	"errors"
	"slices"
)

// ErrUnits is returned for a number of units below 1.
var ErrUnits = errors.New("units below 1")

// ErrShort is returned when a site holds fewer units than asked for.
var ErrShort = errors.New("not enough units")

// Stock knows the units by site and article. It never holds zero counts, and
// sites always mirrors units: it has exactly the sites with stock.
type Stock struct {
	units map[string]map[string]int  // site, article
	sites map[string]map[string]bool // article, site
}

// New returns an empty Stock.
func New() *Stock {
	return &Stock{units: map[string]map[string]int{}, sites: map[string]map[string]bool{}}
}

// Add puts units of an article on a site.
func (s *Stock) Add(site, article string, units int) error {
	if units < 1 {
		return ErrUnits
	}
	if s.units[site] == nil {
		s.units[site] = map[string]int{}
	}
	if s.sites[article] == nil {
		s.sites[article] = map[string]bool{}
	}
	s.units[site][article] += units
	s.sites[article][site] = true
	return nil
}

// Take removes units of an article from a site. On an error nothing changes.
func (s *Stock) Take(site, article string, units int) error {
	if units < 1 {
		return ErrUnits
	}
	left := s.units[site][article] - units
	if left < 0 {
		return ErrShort
	}
	if left > 0 {
		s.units[site][article] = left
		return nil
	}
	delete(s.units[site], article)
	delete(s.sites[article], site)
	return nil
}

// Move takes units from one site and adds them to another. On an error
// nothing changes.
func (s *Stock) Move(from, to, article string, units int) error {
	s.Take(from, article, units)
	return s.Add(to, article, units)
}

// Units returns what a site holds of an article.
func (s *Stock) Units(site, article string) int {
	return s.units[site][article]
}

// Sites returns the sites that hold the article, sorted.
func (s *Stock) Sites(article string) []string {
	return sortedKeys(s.sites[article])
}

// Articles returns the articles that a site holds, sorted.
func (s *Stock) Articles(site string) []string {
	return sortedKeys(s.units[site])
}

// sortedKeys returns the keys of m in ascending order.
func sortedKeys[V any](m map[string]V) []string {
	out := make([]string, 0, len(m))
	for k := range m {
		out = append(out, k)
	}
	slices.Sort(out)
	return out
}
