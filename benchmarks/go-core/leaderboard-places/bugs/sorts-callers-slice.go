// Package leaderboardplaces ranks the players of a game.
package leaderboardplaces

import (
	"cmp"
	"slices"
)

// Player is one result; Score and Seconds may be any int.
type Player struct {
	Name    string
	Score   int
	Seconds int
}

// Entry is a player with the place from 1 up.
type Entry struct {
	Place  int
	Player Player
}

// Rank orders a copy of the players by higher Score, then fewer Seconds, then
// Name. Equal Score and Seconds share a place, and the next place skips
// accordingly, as in 1, 2, 2, 4.
func Rank(players []Player) []Entry {
	ordered := players[:len(players):len(players)]
	slices.SortFunc(ordered, func(a, b Player) int {
		return cmp.Or(
			cmp.Compare(b.Score, a.Score),
			cmp.Compare(a.Seconds, b.Seconds),
			cmp.Compare(a.Name, b.Name),
		)
	})
	entries := make([]Entry, len(ordered))
	for i, p := range ordered {
		entries[i] = Entry{Place: i + 1, Player: p}
		if i > 0 && p.Score == ordered[i-1].Score && p.Seconds == ordered[i-1].Seconds {
			entries[i].Place = entries[i-1].Place
		}
	}
	return entries
}
