package quizarticle

import "testing"

func TestDropArticle(t *testing.T) {
	tests := []struct {
		answer string
		want   string
	}{
		// no article
		{"cat", "cat"},
		// the article goes
		{"the cat", "cat"},
		// in any case
		{"A cat", "cat"},
		{"an ant", "ant"},
		// blanks go
		{" the  cat ", "cat"},
		// only an article stays
		{"the", "the"},
		// another word stays
		{"my cat", "my cat"},
	}
	for _, tt := range tests {
		if got := DropArticle(tt.answer); got != tt.want {
			t.Errorf("DropArticle(%v) = %v, want %v", tt.answer, got, tt.want)
		}
	}
}
