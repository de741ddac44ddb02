package chatbubble

import "testing"

func TestBubble(t *testing.T) {
	tests := []struct{ name, author, text, want string }{
		{"plain", "Ann", "hello", "<p><b>Ann</b> hello</p>"},
		{"guest", "", " hi ", "<p><b>guest</b>  hi </p>"},
		{"lines", "Bob", "one\ntwo\n\nthree", "<p><b>Bob</b> one<br>two<br><br>three</p>"},
		{"markup in text", "Ann", "<br> & 1 > 0", "<p><b>Ann</b> &lt;br&gt; &amp; 1 &gt; 0</p>"},
		{"markup in author", "<i>A\nB", "x", "<p><b>&lt;i&gt;A\nB</b> x</p>"},
		{"no text", "Ann", "", "<p><b>Ann</b> </p>"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := Bubble(tt.author, tt.text); got != tt.want {
				t.Errorf("Bubble(%q, %q) = %q, want %q", tt.author, tt.text, got, tt.want)
			}
		})
	}
}
