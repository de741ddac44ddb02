package reportcard

import "testing"

func TestCard(t *testing.T) {
	five, zero, minus := 5, 0, -2
	tests := []struct {
		name  string
		pupil string
		marks []Mark
		want  string
	}{
		{"no marks", "Ada", nil, "<h2>Ada</h2>"},
		{"only absent", "Bo", []Mark{{"art", nil}}, "<h2>Bo</h2><p>art: absent</p>"},
		{"zero points", "Cy", []Mark{{"PE", &zero}}, "<h2>Cy</h2><p>PE: 0</p><p>Total: 0</p>"},
		{"mixed", "Di", []Mark{{"art", &five}, {"PE", nil}, {"IT", &minus}},
			"<h2>Di</h2><p>art: 5</p><p>PE: absent</p><p>IT: -2</p><p>Total: 3</p>"},
		{"escaped", "<b>", []Mark{{"R&D", &five}, {"<i>", nil}},
			"<h2>&lt;b&gt;</h2><p>R&amp;D: 5</p><p>&lt;i&gt;: absent</p><p>Total: 5</p>"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := Card(tt.pupil, tt.marks); got != tt.want {
				t.Errorf("Card = %s, want %s", got, tt.want)
			}
		})
	}
}
