package museumvisitminutes

import (
	"errors"
	"testing"
	"time"
)

func TestVisitMinutes(t *testing.T) {
	if got, err := VisitMinutes("09:50", "12:05"); got != 135 || err != nil {
		t.Errorf("VisitMinutes = %d, %v, want 135", got, err)
	}
	if got, err := VisitMinutes("12:05", "12:05"); got != 0 || err != nil {
		t.Errorf("VisitMinutes of equal stamps = %d, %v, want 0", got, err)
	}
	if got, err := VisitMinutes("12:05", "12:04"); got != 0 || !errors.Is(err, ErrStamps) {
		t.Errorf("VisitMinutes backwards = %d, %v, want ErrStamps", got, err)
	}
}

func TestVisitMinutesBadStamp(t *testing.T) {
	for _, stamps := range [][2]string{{"early", "12:05"}, {"00:00", "25:00"}} {
		got, err := VisitMinutes(stamps[0], stamps[1])
		var bad *time.ParseError
		if got != 0 || !errors.As(err, &bad) {
			t.Errorf("VisitMinutes(%q) = %d, %v, want a ParseError", stamps, got, err)
		}
	}
}
