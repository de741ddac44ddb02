package phonereach

import (
	"errors"
	"slices"
	"testing"
)

func TestReach(t *testing.T) {
	errBusy, errDead := errors.New("busy"), errors.New("dead")
	var dialled []string
	dial := func(number string) error {
		dialled = append(dialled, number)
		return map[string]error{"1": errBusy, "2": errDead}[number]
	}
	got, err := Reach([]string{"1", "3", "2"}, dial)
	if got != "3" || err != nil || !slices.Equal(dialled, []string{"1", "3"}) {
		t.Errorf("Reach = %q, %v after dialling %v, want 3 after 1 and 3", got, err, dialled)
	}
	got, err = Reach([]string{"1", "2"}, dial)
	if got != "" || !errors.Is(err, errBusy) || !errors.Is(err, errDead) {
		t.Errorf("Reach = %q, %v, want both errors", got, err)
	}
	if got, err = Reach(nil, dial); got != "" || !errors.Is(err, ErrNoNumbers) {
		t.Errorf("Reach(nil) = %q, %v, want ErrNoNumbers", got, err)
	}
}
