package leaderboardplaces

import (
	"math"
	"slices"
	"testing"
)

func TestRank(t *testing.T) {
	cases := []struct {
		name string
		in   []Player
		want []Entry
	}{
		{"none", nil, nil},
		{"one", []Player{{"ann", 0, 0}}, []Entry{{1, Player{"ann", 0, 0}}}},
		{"by score", []Player{{"a", 5, 1}, {"b", 9, 9}, {"c", 7, 0}}, []Entry{{1, Player{"b", 9, 9}}, {2, Player{"c", 7, 0}}, {3, Player{"a", 5, 1}}}},
		{"by seconds", []Player{{"a", 5, 30}, {"b", 5, 10}, {"c", 5, 20}}, []Entry{{1, Player{"b", 5, 10}}, {2, Player{"c", 5, 20}}, {3, Player{"a", 5, 30}}}},
		{"seconds before name", []Player{{"a", 5, 2}, {"z", 5, 1}}, []Entry{{1, Player{"z", 5, 1}}, {2, Player{"a", 5, 2}}}},
		{"shared places", []Player{{"d", 1, 1}, {"c", 5, 2}, {"a", 9, 9}, {"b", 5, 2}}, []Entry{{1, Player{"a", 9, 9}}, {2, Player{"b", 5, 2}}, {2, Player{"c", 5, 2}}, {4, Player{"d", 1, 1}}}},
		{"three share first", []Player{{"c", 3, 3}, {"a", 3, 3}, {"b", 3, 3}, {"d", 3, 4}, {"e", 2, 3}}, []Entry{{1, Player{"a", 3, 3}}, {1, Player{"b", 3, 3}}, {1, Player{"c", 3, 3}}, {4, Player{"d", 3, 4}}, {5, Player{"e", 2, 3}}}},
		{"same seconds, other score", []Player{{"a", 2, 8}, {"b", 3, 8}}, []Entry{{1, Player{"b", 3, 8}}, {2, Player{"a", 2, 8}}}},
		{"extreme scores", []Player{{"low", math.MinInt, 0}, {"zero", 0, 0}, {"high", math.MaxInt, 0}, {"one", 1, 0}}, []Entry{{1, Player{"high", math.MaxInt, 0}}, {2, Player{"one", 1, 0}}, {3, Player{"zero", 0, 0}}, {4, Player{"low", math.MinInt, 0}}}},
		{"extreme seconds", []Player{{"slow", 1, math.MaxInt}, {"odd", 1, math.MinInt}, {"mid", 1, 2}}, []Entry{{1, Player{"odd", 1, math.MinInt}}, {2, Player{"mid", 1, 2}}, {3, Player{"slow", 1, math.MaxInt}}}},
		{"byte order of names", []Player{{"b", 1, 1}, {"B", 1, 1}, {"", 1, 1}}, []Entry{{1, Player{"", 1, 1}}, {1, Player{"B", 1, 1}}, {1, Player{"b", 1, 1}}}},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			if got := Rank(c.in); !slices.Equal(got, c.want) {
				t.Fatalf("got  %v\nwant %v", got, c.want)
			}
		})
	}
}

func TestRankKeepsInput(t *testing.T) {
	in := []Player{{"a", 1, 1}, {"b", 2, 2}, {"c", 3, 3}}
	Rank(in)
	if !slices.Equal(in, []Player{{"a", 1, 1}, {"b", 2, 2}, {"c", 3, 3}}) {
		t.Fatalf("input became %v", in)
	}
}
