package filmcredithtml

import "testing"

func TestCreditItem(t *testing.T) {
	tests := []struct {
		name         string
		role, person string
		want         string
	}{
		{"role and name", " Grip", "Lea Sand ", "<li><b>Grip</b> Lea Sand</li>"},
		{"name needs escaping", "Music", "<script>x</script>", "<li><b>Music</b> &lt;script&gt;x&lt;/script&gt;</li>"},
		{"role needs escaping", "Hair & Wigs", "Jo", "<li><b>Hair &amp; Wigs</b> Jo</li>"},
		{"blank role", "  ", "Jo", "<li>Jo</li>"},
		{"blank name", "Extra", " ", ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := CreditItem(tt.role, tt.person); got != tt.want {
				t.Errorf("CreditItem(%q, %q) = %q, want %q", tt.role, tt.person, got, tt.want)
			}
		})
	}
}
