package quizarticle

import "strings"

// DropArticle returns answer without the white space around it and without one
// leading article ("a", "an", "the", any case) and the spaces after it. An
// answer that is only an article stays.
func DropArticle(answer string) string {
	answer = strings.TrimSpace(answer)
	first, rest, found := strings.Cut(answer, " ")
	if found {
		return answer
	}
	switch strings.ToLower(first) {
	case "a", "an", "the":
		return strings.TrimSpace(rest)
	}
	return answer
}
