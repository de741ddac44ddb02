package formerrorlist

import "testing"

func TestErrorHTML(t *testing.T) {
	tests := []struct {
		title    string
		messages []string
		want     string
	}{
		{"Sorry", []string{"no name", ""}, "<p>Sorry</p><ul><li>no name</li><li></li></ul>"},
		{"<i>", []string{`<b> & "x"`}, "<p>&lt;i&gt;</p><ul><li>&lt;b&gt; &amp; &#34;x&#34;</li></ul>"},
		{"Sorry", nil, ""},
	}
	for _, tt := range tests {
		if got := ErrorHTML(tt.title, tt.messages); got != tt.want {
			t.Errorf("ErrorHTML(%q, %q) = %q, want %q", tt.title, tt.messages, got, tt.want)
		}
	}
}
