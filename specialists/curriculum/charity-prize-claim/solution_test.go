package charityprizeclaim

import (
	"errors"
	"maps"
	"testing"
)

func TestClaimPrize(t *testing.T) {
	prizes := map[int]string{7: "bike", 12: ""}
	claimed := map[int]bool{3: true, 12: false}
	tests := []struct {
		stub  int
		prize string
		err   error
		text  string
	}{
		{7, "bike", nil, ""},
		{7, "", ErrGone, "stub 7: already claimed"},
		{12, "", nil, ""},
		{3, "", ErrNoPrize, "stub 3: no prize"},
		{8, "", ErrNoPrize, "stub 8: no prize"},
	}
	for _, tt := range tests {
		prize, err := ClaimPrize(prizes, claimed, tt.stub)
		if prize != tt.prize || !errors.Is(err, tt.err) {
			t.Errorf("ClaimPrize(%d) = %q, %v; want %q, %v", tt.stub, prize, err, tt.prize, tt.err)
		}
		if tt.err == nil {
			continue
		}
		var failed *ClaimError
		if !errors.As(err, &failed) || failed.Stub != tt.stub || err.Error() != tt.text {
			t.Errorf("ClaimPrize(%d): error %v, want a *ClaimError %q", tt.stub, err, tt.text)
		}
	}
	if want := map[int]bool{3: true, 7: true, 12: true}; !maps.Equal(claimed, want) {
		t.Errorf("claimed = %v, want %v", claimed, want)
	}
}
