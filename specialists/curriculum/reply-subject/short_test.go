package replysubject

import "testing"

func TestReply(t *testing.T) {
	tests := []struct {
		subject string
		want    string
	}{
		// a plain subject
		{"hi", "Re: hi"},
		// a mark goes
		{"re: hi", "Re: hi"},
		// the other mark, in capitals
		{"FWD: hi", "Re: hi"},
		// several marks
		{"Re: fwd: hi", "Re: hi"},
		// another word stays
		{"a: hi", "Re: a: hi"},
		// white space goes
		{" hi ", "Re: hi"},
	}
	for _, tt := range tests {
		if got := Reply(tt.subject); got != tt.want {
			t.Errorf("Reply(%v) = %v, want %v", tt.subject, got, tt.want)
		}
	}
}
