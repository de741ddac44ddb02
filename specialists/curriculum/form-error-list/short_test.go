package formerrorlist

import "testing"

func TestErrorHTML(t *testing.T) {
	tests := []struct {
		title    string
		messages []string
		want     string
	}{
		// no messages, nothing at all
		{"T", nil, ""},
		// an empty message has its item
		{"T", []string{""}, "<p>T</p><ul><li></li></ul>"},
		// two messages in order
		{"T", []string{"b", "a"}, "<p>T</p><ul><li>b</li><li>a</li></ul>"},
		// title and message are escaped
		{"<", []string{"&"}, "<p>&lt;</p><ul><li>&amp;</li></ul>"},
	}
	for _, tt := range tests {
		if got := ErrorHTML(tt.title, tt.messages); got != tt.want {
			t.Errorf("ErrorHTML(%q, %q) = %q, want %q", tt.title, tt.messages, got, tt.want)
		}
	}
}
