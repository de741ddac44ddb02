package reportcard

import "testing"

func TestCard(t *testing.T) {
	zero, two, three := 0, 2, 3
	tests := []struct {
		name  string
		marks []Mark
		want  string
	}{
		// no marks, no total
		{"A", nil, "<h2>A</h2>"},
		// only absent
		{"A", []Mark{{"art", nil}}, "<h2>A</h2><p>art: absent</p>"},
		// 0 points give a total
		{"A", []Mark{{"art", &zero}}, "<h2>A</h2><p>art: 0</p><p>Total: 0</p>"},
		// 2 + 3 = 5 points
		{"A", []Mark{{"x", &two}, {"y", &three}}, "<h2>A</h2><p>x: 2</p><p>y: 3</p><p>Total: 5</p>"},
		// name and subject are escaped
		{"<", []Mark{{"&", nil}}, "<h2>&lt;</h2><p>&amp;: absent</p>"},
	}
	for _, tt := range tests {
		if got := Card(tt.name, tt.marks); got != tt.want {
			t.Errorf("Card(%q) = %q, want %q", tt.name, got, tt.want)
		}
	}
}
