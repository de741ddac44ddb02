package vendkiosk

import (
	"errors"
	"testing"
)

func TestKioskSells(t *testing.T) {
	given := map[string]Snack{"nuts": {150, 1}, "gum": {70, 5}}
	k := NewKiosk(given)
	given["nuts"] = Snack{1, 9}
	k.Stock()["gum"] = Snack{}
	k.Insert(200)
	if change, err := k.Choose("nuts"); change != 50 || err != nil {
		t.Errorf("Choose(nuts) = %d, %v, want 50", change, err)
	}
	if s := k.Stock(); s["nuts"] != (Snack{150, 0}) || s["gum"] != (Snack{70, 5}) {
		t.Errorf("Stock = %v", s)
	}
	k.Insert(25)
	if a, b := k.Refund(), k.Refund(); a != 25 || b != 0 {
		t.Errorf("Refund after sale = %d, then %d, want 25, then 0", a, b)
	}
}

func TestKioskRefuses(t *testing.T) {
	k := NewKiosk(map[string]Snack{"nuts": {150, 0}, "gum": {70, 1}})
	k.Insert(30)
	if _, err := k.Choose("tea"); !errors.Is(err, ErrCode) {
		t.Errorf("unknown code gives %v", err)
	}
	if _, err := k.Choose("nuts"); !errors.Is(err, ErrSoldOut) {
		t.Errorf("sold out gives %v", err)
	}
	var short *CreditError
	if _, err := k.Choose("gum"); !errors.As(err, &short) || short.Missing != 40 {
		t.Errorf("low credit gives %v, want 40 missing", err)
	}
	k.Insert(40)
	if change, err := k.Choose("gum"); change != 0 || err != nil {
		t.Errorf("exact credit gives %d, %v", change, err)
	}
}
