package charitydonorquery

import (
	"slices"
	"testing"
)

func TestDonorQuery(t *testing.T) {
	const (
		all    = "SELECT name FROM donors WHERE cents >= ? ORDER BY name"
		inCity = "SELECT name FROM donors WHERE cents >= ? AND city = ? ORDER BY name"
	)
	tests := []struct {
		name     string
		minCents int
		city     string
		query    string
		args     []any
	}{
		{"every city", 5000, "", all, []any{5000}},
		{"one city", 0, "Bern", inCity, []any{0, "Bern"}},
		{"hostile city", 1, "x' OR '1'='1", inCity, []any{1, "x' OR '1'='1"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			query, args := DonorQuery(tt.minCents, tt.city)
			if query != tt.query {
				t.Errorf("query %q, want %q", query, tt.query)
			}
			if !slices.Equal(args, tt.args) {
				t.Errorf("args %v, want %v", args, tt.args)
			}
		})
	}
}
