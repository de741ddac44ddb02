package quizanswerlog

import (
	"fmt"
	"testing"
)

func TestAnswerLine(t *testing.T) {
	check := func(got, want any) {
		t.Helper()
		if fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("got %v, want %v", got, want)
		}
	}
	// right
	check(AnswerLine("a", "b", true), `+ team="a" answer="b"`)
	// wrong
	check(AnswerLine("a", "b", false), `- team="a" answer="b"`)
	// quotes are escaped
	check(AnswerLine(`a"`, `b"`, true), `+ team="a\"" answer="b\""`)
}
