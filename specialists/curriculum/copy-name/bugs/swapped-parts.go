package copyname

import (
	"fmt"
	"path"
	"strings"
)

// FreeName returns name, or, if that is taken, the first free name of the form
// "BASE (N)EXT" with N from 2 on. taken holds lower-case names; case is ignored.
func FreeName(name string, taken map[string]bool) string {
	ext := path.Ext(name)
	base := strings.TrimSuffix(name, ext)
	free := name
	for n := 2; taken[strings.ToLower(free)]; n++ {
		free = fmt.Sprintf("%s (%d)%s", ext, n, base)
	}
	return free
}
