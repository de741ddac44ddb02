package hostallow

import "testing"

func TestAllowed(t *testing.T) {
	list := []string{"api.example", "*.shop.example", "Mixed.Example", "*.Cdn.Example"}
	tests := []struct {
		host string
		want bool
	}{
		{"api.example", true},
		{"API.Example", true},
		{"mixed.example", true},
		{"api.example.", true},
		{"api.example..", false},
		{"api.example:8080", true},
		{"api.example.:443", true},
		{"api.example:443.", false},
		{"api.example:", false},
		{"api.example:http", false},
		{"api.example:80a", false},
		{"api.example:80:90", false},
		{"x.api.example", false},
		{"xapi.example", false},
		{"api.example.org", false},
		{"api", false},
		{"a.shop.example", true},
		{"a.b.shop.example", true},
		{"A.Shop.EXAMPLE:1", true},
		{"a.shop.example.", true},
		{"x.cdn.example", true},
		{"shop.example", false},
		{".shop.example", false},
		{"myshop.example", false},
		{"a.shop.example.org", false},
		{"", false},
		{".", false},
		{":80", false},
		{".:80", false},
	}
	for _, tt := range tests {
		t.Run(tt.host, func(t *testing.T) {
			if got := Allowed(list, tt.host); got != tt.want {
				t.Errorf("Allowed(%q) = %v, want %v", tt.host, got, tt.want)
			}
		})
	}
}

func TestAllowedOtherPatterns(t *testing.T) {
	tests := []struct {
		name     string
		patterns []string
		host     string
		want     bool
	}{
		{"no patterns", nil, "a.example", false},
		{"no patterns, empty host", nil, "", false},
		{"empty pattern, empty host", []string{""}, "", false},
		{"empty pattern, port only", []string{""}, ":80", false},
		{"star is a plain name", []string{"*"}, "a", false},
		{"star equals star", []string{"*"}, "*", true},
		{"star without a dot", []string{"*shop.example"}, "myshop.example", false},
		{"star inside", []string{"a.*.example"}, "a.b.example", false},
		{"second pattern", []string{"x", "y"}, "y", true},
		{"wildcard last", []string{"x", "*.y"}, "z.y", true},
		{"wildcard first", []string{"*.y", "x"}, "x", true},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := Allowed(tt.patterns, tt.host); got != tt.want {
				t.Errorf("Allowed(%q, %q) = %v, want %v", tt.patterns, tt.host, got, tt.want)
			}
		})
	}
}
