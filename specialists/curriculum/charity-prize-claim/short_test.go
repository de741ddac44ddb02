package charityprizeclaim

import (
	"errors"
	"testing"
)

func TestClaimPrize(t *testing.T) {
	prizes := map[int]string{7: "bike"}
	claimed := map[int]bool{}
	// the first claim gets the prize and marks it
	got, err := ClaimPrize(prizes, claimed, 7)
	if got != "bike" || err != nil || !claimed[7] {
		t.Errorf("first claim = %q, %v, want bike", got, err)
	}
	// the second claim gets nothing
	got, err = ClaimPrize(prizes, claimed, 7)
	if got != "" || !errors.Is(err, ErrGone) {
		t.Errorf("second claim = %q, %v, want %v", got, err, ErrGone)
	}
	// stub 8 has no prize and is not marked
	got, err = ClaimPrize(prizes, claimed, 8)
	if got != "" || !errors.Is(err, ErrNoPrize) || claimed[8] {
		t.Errorf("no prize = %q, %v, want %v", got, err, ErrNoPrize)
	}
	// the text has the number and the cause
	if got := err.Error(); got != "stub 8: no prize" {
		t.Errorf("Error() = %q, want stub 8: no prize", got)
	}
}
