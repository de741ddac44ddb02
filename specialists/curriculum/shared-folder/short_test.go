package sharedfolder

import (
	"fmt"
	"testing"
)

func TestSharedFolder(t *testing.T) {
	check := func(got, want any) {
		t.Helper()
		if fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("got %v, want %v", got, want)
		}
	}
	// no files
	check(SharedFolder(nil), "")
	// the folder of one file
	check(SharedFolder([]string{"/a/b"}), "/a")
	// ab is not in a
	check(SharedFolder([]string{"/a/x", "/ab/x"}), "/")
	// the last one is higher
	check(SharedFolder([]string{"/a/b/x", "/a/b/y", "/a/z"}), "/a")
}
