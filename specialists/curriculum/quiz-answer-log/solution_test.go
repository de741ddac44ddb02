package quizanswerlog

import "testing"

func TestAnswerLine(t *testing.T) {
	tests := []struct {
		team, answer string
		right        bool
		want         string
	}{
		{"owls", "Rome", true, `+ team="owls" answer="Rome"`},
		{"", "", false, `- team="" answer=""`},
		{"Zoë", "no\n+ team=\"Zoë\"", false, `- team="Zoë" answer="no\n+ team=\"Zoë\""`},
		{"a\" answer=\"b", `c\d %s`, true, `+ team="a\" answer=\"b" answer="c\\d %s"`},
	}
	for _, tt := range tests {
		if got := AnswerLine(tt.team, tt.answer, tt.right); got != tt.want {
			t.Errorf("AnswerLine(%q, %q, %v) = %s, want %s", tt.team, tt.answer, tt.right, got, tt.want)
		}
	}
}
