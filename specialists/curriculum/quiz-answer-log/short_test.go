package quizanswerlog

import "testing"

func TestAnswerLine(t *testing.T) {
	tests := []struct {
		team   string
		answer string
		right  bool
		want   string
	}{
		// right
		{"a", "b", true, `+ team="a" answer="b"`},
		// wrong
		{"a", "b", false, `- team="a" answer="b"`},
		// quotes are escaped
		{`a"`, `b"`, true, `+ team="a\"" answer="b\""`},
	}
	for _, tt := range tests {
		if got := AnswerLine(tt.team, tt.answer, tt.right); got != tt.want {
			t.Errorf("AnswerLine(%v, %v, %v) = %v, want %v", tt.team, tt.answer, tt.right, got, tt.want)
		}
	}
}
