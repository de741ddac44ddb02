package replysubject

import "strings"

// Reply returns "Re: " and the subject without white space at its ends and
// without any leading "re:" and "fwd:" marks, in any case.
func Reply(subject string) string {
	for {
		subject = strings.TrimSpace(subject)
		mark, rest, ok := strings.Cut(subject, ":")
		if !ok || !strings.EqualFold(mark, "re") && !strings.EqualFold(mark, "fwd") {
			return "Re: " + subject
		}
		subject = rest
	}
}
