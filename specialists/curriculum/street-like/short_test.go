package streetlike

import (
	"fmt"
	"testing"
)

func TestLikePrefix(t *testing.T) {
	check := func(got, want any) {
		t.Helper()
		if fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("got %v, want %v", got, want)
		}
	}
	// empty
	check(LikePrefix(""), "%")
	// plain
	check(LikePrefix("ab"), "ab%")
	// a percent sign
	check(LikePrefix("%"), `\%%`)
	// an underscore
	check(LikePrefix("_"), `\_%`)
	// a backslash
	check(LikePrefix(`\`), `\\%`)
}
