package addscheme

import "testing"

func TestWithScheme(t *testing.T) {
	tests := []struct {
		name string
		addr string
		want string
	}{
		{"empty", "", ""},
		{"host", "example.com", "https://example.com"},
		{"http", "http://example.com", "http://example.com"},
		{"https", "https://example.com", "https://example.com"},
		{"host named http", "http.example.com", "https://http.example.com"},
		{"scheme inside", "example.com/http://", "https://example.com/http://"},
	}
	for _, tc := range tests {
		t.Run(tc.name, func(t *testing.T) {
			if got := WithScheme(tc.addr); got != tc.want {
				t.Errorf("WithScheme(%q) = %q, want %q", tc.addr, got, tc.want)
			}
		})
	}
}
