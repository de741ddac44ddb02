package queueoffice

import (
	"errors"
	"testing"
)

func TestOffice(t *testing.T) {
	o := NewOffice()
	for i, topic := range []string{"tax", "visa", "tax", "visa", "tax"} {
		if got := o.Join(topic); got != i+1 {
			t.Errorf("Join(%q) = %d, want %d", topic, got, i+1)
		}
	}
	leave := func(ticket int, want error) {
		t.Helper()
		if err := o.Leave(ticket); !errors.Is(err, want) {
			t.Errorf("Leave(%d) = %v, want %v", ticket, err, want)
		}
	}
	call := func(want int, wantErr error, topics ...string) {
		t.Helper()
		if got, err := o.Call(topics...); got != want || !errors.Is(err, wantErr) {
			t.Errorf("Call(%q) = %d, %v, want %d, %v", topics, got, err, want, wantErr)
		}
	}
	leave(3, nil)
	leave(3, ErrNoTicket)
	call(1, nil, "visa", "pets", "tax")
	call(2, nil, "tax", "visa")
	leave(2, ErrNoTicket)
	if tax, visa := o.Waiting("tax"), o.Waiting("visa"); tax != 1 || visa != 1 {
		t.Errorf("waiting for tax %d, visa %d, want 1 and 1", tax, visa)
	}
	call(4, nil, "visa")
	call(0, ErrNobody, "visa", "pets")
	call(5, nil, "tax")
	call(0, ErrNobody)
}
