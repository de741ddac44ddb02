package bakeryorderfile

import (
	"errors"
	"io"
	"maps"
	"strconv"
	"strings"
	"testing"
	"testing/iotest"
)

func TestReadOrders(t *testing.T) {
	got, err := ReadOrders(strings.NewReader("rye;3\n\nclosed on Monday\nbun;10\nrye;2"))
	if want := map[string]int{"rye": 5, "bun": 10}; !maps.Equal(got, want) || err != nil {
		t.Errorf("ReadOrders = %v, %v, want %v", got, err, want)
	}
}

func TestReadOrdersErrors(t *testing.T) {
	got, err := ReadOrders(strings.NewReader("rye;3\n\nbun;4;5\n"))
	if got != nil || !errors.Is(err, strconv.ErrSyntax) || !strings.Contains(err.Error(), "line 3") {
		t.Errorf("ReadOrders = %v, %v, want a syntax error in line 3", got, err)
	}
	broken := errors.New("disk broken")
	r := io.MultiReader(strings.NewReader("rye;3\n"), iotest.ErrReader(broken))
	if got, err := ReadOrders(r); got != nil || !errors.Is(err, broken) {
		t.Errorf("ReadOrders = %v, %v, want the error of the reader", got, err)
	}
}
