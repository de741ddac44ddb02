package farmcropcycle

import (
	"fmt"
	"testing"
)

func TestCropIn(t *testing.T) {
	check := func(got, want any) {
		t.Helper()
		if fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("got %v, want %v", got, want)
		}
	}
	// no crops
	check(CropIn(nil, 2000, 2000), "")
	// the first year
	check(CropIn([]string{"a", "b", "c"}, 2000, 2000), "a")
	// around again
	check(CropIn([]string{"a", "b", "c"}, 2000, 2003), "a")
	// the year before has the last one
	check(CropIn([]string{"a", "b", "c"}, 2000, 1999), "c")
}
