package headlinecase

import "testing"

func TestHeadline(t *testing.T) {
	small := map[string]bool{"the": true, "of": true, "and": true, "a": true, "über": true, "to": false}
	tests := []struct{ name, in, want string }{
		{"empty", "", ""},
		{"only spaces", "  \t\n", ""},
		{"one word", "release", "Release"},
		{"one small word", "the", "The"},
		{"small inside", "state of the queue", "State of the Queue"},
		{"small first", "the end", "The End"},
		{"small last", "what is it made of", "What Is It Made Of"},
		{"small in upper case first letter", "Salt And Pepper", "Salt and Pepper"},
		{"after a colon", "part two: the return of a bug", "Part Two: The Return of a Bug"},
		{"colon on a small word", "end of: and more", "End Of: And More"},
		{"lone colon", "notes : the list", "Notes : The List"},
		{"colon effect ends", "intro: of the day", "Intro: Of the Day"},
		{"inner upper stays", "my iPhone and NASA", "My iPhone and NASA"},
		{"small word in capitals stays", "use THE force", "Use THE Force"},
		{"spaces collapse", "  two   words ", "Two Words"},
		{"false entry", "back to work", "Back To Work"},
		{"punctuation is part of the word", "this, the, that", "This, The, That"},
		{"non-ascii", "alles über élan", "Alles über Élan"},
		{"non-ascii upper after first", "eÄ of x", "eÄ of X"},
		{"rest stays", "don't re-try 2nd", "Don't Re-try 2nd"},
		{"rule one before place", "iOS of eBay", "iOS of eBay"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := Headline(tt.in, small); got != tt.want {
				t.Errorf("Headline(%q) = %q, want %q", tt.in, got, tt.want)
			}
		})
	}
}

func TestHeadlineNilMap(t *testing.T) {
	if got := Headline("state of the queue", nil); got != "State Of The Queue" {
		t.Errorf("got %q", got)
	}
}
