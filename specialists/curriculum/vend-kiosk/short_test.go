package vendkiosk

import (
	"errors"
	"testing"
)

func TestKiosk(t *testing.T) {
	snacks := map[string]Snack{"nuts": {5, 1}}
	k := NewKiosk(snacks)
	// the kiosk has its own copy
	snacks["nuts"] = Snack{}
	// no such code
	if _, err := k.Choose("tea"); !errors.Is(err, ErrCode) {
		t.Errorf("Choose(tea) = %v, want ErrCode", err)
	}
	// 5 - 3 = 2 cents are missing
	k.Insert(3)
	var short *CreditError
	if _, err := k.Choose("nuts"); !errors.As(err, &short) || short.Missing != 2 {
		t.Errorf("Choose(nuts) = %v, want 2 missing", err)
	}
	// the 3 cents come back
	if got := k.Refund(); got != 3 {
		t.Errorf("Refund() = %d, want 3", got)
	}
	// 7 - 5 = 2 cents change
	k.Insert(7)
	if got, _ := k.Choose("nuts"); got != 2 {
		t.Errorf("Choose(nuts) = %d, want 2", got)
	}
	// the only piece is sold
	if _, err := k.Choose("nuts"); !errors.Is(err, ErrSoldOut) {
		t.Errorf("Choose(nuts) = %v, want ErrSoldOut", err)
	}
}
