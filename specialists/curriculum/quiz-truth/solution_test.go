package quiztruth

import (
	"errors"
	"fmt"
	"strings"
	"testing"
)

func TestTruthOf(t *testing.T) {
	for want, answers := range map[bool]string{
		true:  "true,T, Yes\n,y",
		false: "FALSE,f,nO,\tn",
	} {
		for _, a := range strings.Split(answers, ",") {
			if got, err := TruthOf(a); got != want || err != nil {
				t.Errorf("TruthOf(%q) = %v, %v, want %v", a, got, err, want)
			}
		}
	}
}

func TestTruthOfUnclear(t *testing.T) {
	for _, a := range []string{"", " Maybe ", "1", "yesno", "f."} {
		got, err := TruthOf(a)
		if got || !errors.Is(err, ErrUnclear) {
			t.Errorf("TruthOf(%q) = %v, %v, want ErrUnclear", a, got, err)
		} else if q := fmt.Sprintf("%q", a); !strings.Contains(err.Error(), q) {
			t.Errorf("error %q does not contain %s", err, q)
		}
	}
}
