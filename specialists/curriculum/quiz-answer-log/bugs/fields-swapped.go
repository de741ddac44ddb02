package quizanswerlog

import "fmt"

// AnswerLine returns a log line such as `+ team="owls" answer="Rome"`, with -
// for a wrong answer. Team and answer are quoted as by strconv.Quote, so that
// players cannot fake lines or fields.
func AnswerLine(team, answer string, right bool) string {
	mark := "-"
	if right {
		mark = "+"
	}
	return fmt.Sprintf("%s team=%q answer=%q", mark, answer, team)
}
