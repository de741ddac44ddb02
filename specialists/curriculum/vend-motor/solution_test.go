package vendmotor

import (
	"errors"
	"strings"
	"testing"
)

type fake struct {
	log *[]string
	err error
}

func (f fake) Turn() error { *f.log = append(*f.log, "turn"); return f.err }
func (f fake) Close()      { *f.log = append(*f.log, "close") }

func TestVendAll(t *testing.T) {
	jam, gone := errors.New("jam"), errors.New("gone")
	var log []string
	open := func(code string) (Motor, error) {
		log = append(log, code)
		switch code {
		case "J":
			return fake{&log, jam}, nil
		case "X":
			return nil, gone
		}
		return fake{&log, nil}, nil
	}
	if err := VendAll(open, []string{"A", "B"}); err != nil {
		t.Errorf("good slots give %v", err)
	}
	err := VendAll(open, []string{"X", "J", "C"})
	if !errors.Is(err, jam) || !errors.Is(err, gone) {
		t.Fatalf("error %v does not wrap both failures", err)
	}
	if s := err.Error(); !strings.Contains(s, "slot X: ") || !strings.Contains(s, "slot J: ") {
		t.Errorf("error %q does not name both slots", s)
	}
	want := "A turn close B turn close X J turn close C turn close"
	if got := strings.Join(log, " "); got != want {
		t.Errorf("calls %q, want %q", got, want)
	}
}
