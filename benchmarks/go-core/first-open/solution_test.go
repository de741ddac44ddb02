package firstopen

import "testing"

func TestFirstOpen(t *testing.T) {
	tests := []struct {
		name    string
		tickets []*Ticket
		want    int
	}{
		{"none", nil, 0},
		{"open", []*Ticket{{Number: 5}, {Number: 6}}, 5},
		{"second is open", []*Ticket{{Number: 5, Closed: true}, {Number: 8}}, 8},
		{"all closed", []*Ticket{{Number: 5, Closed: true}}, 0},
		{"nil before", []*Ticket{nil, {Number: 7}}, 7},
		{"only nil", []*Ticket{nil}, 0},
	}
	for _, tc := range tests {
		t.Run(tc.name, func(t *testing.T) {
			if got := FirstOpen(tc.tickets); got != tc.want {
				t.Errorf("FirstOpen(%v) = %v, want %v", tc.tickets, got, tc.want)
			}
		})
	}
}
