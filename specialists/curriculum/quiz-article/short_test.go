package quizarticle

import (
	"fmt"
	"testing"
)

func TestDropArticle(t *testing.T) {
	check := func(got, want any) {
		t.Helper()
		if fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("got %v, want %v", got, want)
		}
	}
	// no article
	check(DropArticle("cat"), "cat")
	// the article goes
	check(DropArticle("the cat"), "cat")
	// in any case
	check(DropArticle("A cat"), "cat")
	check(DropArticle("an ant"), "ant")
	// blanks go
	check(DropArticle(" the  cat "), "cat")
	// only an article stays
	check(DropArticle("the"), "the")
	// another word stays
	check(DropArticle("my cat"), "my cat")
}
