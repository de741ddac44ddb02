package replysubject

import "testing"

func TestReply(t *testing.T) {
	tests := []struct{ name, subject, want string }{
		{"plain", " Lunch today? ", "Re: Lunch today?"},
		{"several marks", "RE:re: Fwd:  Lunch", "Re: Lunch"},
		{"other colon", "Update: re: plan", "Re: Update: re: plan"},
		{"mark inside", "fwd: more: fwd: less", "Re: more: fwd: less"},
		{"no mark", "re lunch", "Re: re lunch"},
		{"empty", "", "Re: "},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := Reply(tt.subject); got != tt.want {
				t.Errorf("Reply(%q) = %q, want %q", tt.subject, got, tt.want)
			}
		})
	}
}
