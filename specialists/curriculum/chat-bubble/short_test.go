package chatbubble

import "testing"

func TestBubble(t *testing.T) {
	tests := []struct {
		author string
		text   string
		want   string
	}{
		// plain
		{"ann", "hi", "<p><b>ann</b> hi</p>"},
		// no author
		{"", "hi", "<p><b>guest</b> hi</p>"},
		// the author is escaped
		{"<", "hi", "<p><b>&lt;</b> hi</p>"},
		// the text is escaped
		{"ann", "&", "<p><b>ann</b> &amp;</p>"},
		// a newline
		{"ann", "a\nb", "<p><b>ann</b> a<br>b</p>"},
	}
	for _, tt := range tests {
		if got := Bubble(tt.author, tt.text); got != tt.want {
			t.Errorf("Bubble(%v, %v) = %v, want %v", tt.author, tt.text, got, tt.want)
		}
	}
}
