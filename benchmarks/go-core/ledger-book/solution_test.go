package ledgerbook

import (
	"errors"
	"slices"
	"testing"
	"time"
)

func balance(t *testing.T, b *Book, account string, want int64) {
	t.Helper()
	if got, err := b.Balance(account); got != want || err != nil {
		t.Errorf("Balance(%q) = %d, %v; want %d, nil", account, got, err, want)
	}
}

func TestPost(t *testing.T) {
	b := New("cash", "rent", "tax")
	balance(t, b, "cash", 0)
	steps := []struct {
		name string
		legs []Leg
		want error
	}{
		{"two legs", []Leg{{"cash", -500}, {"rent", 500}}, nil},
		{"three legs", []Leg{{"cash", -90}, {"rent", 60}, {"tax", 30}}, nil},
		{"same account", []Leg{{"tax", 7}, {"tax", -7}}, nil},
		{"no legs", nil, ErrUnbalanced},
		{"one zero leg", []Leg{{"cash", 0}}, ErrUnbalanced},
		{"wrong sum", []Leg{{"cash", -5}, {"rent", 6}}, ErrUnbalanced},
		{"unknown second", []Leg{{"cash", -5}, {"fun", 5}}, ErrUnknown},
		{"unknown alone", []Leg{{"fun", 5}}, ErrUnknown},
		{"unknown and wrong sum", []Leg{{"cash", 1}, {"fun", 5}}, ErrUnknown},
	}
	for _, s := range steps {
		if err := b.Post(s.legs...); !errors.Is(err, s.want) {
			t.Errorf("%s: Post = %v, want %v", s.name, err, s.want)
		}
	}
	balance(t, b, "cash", -590)
	balance(t, b, "rent", 560)
	balance(t, b, "tax", 30)
	if got, err := b.History("tax"); err != nil || !slices.Equal(got, []int64{30, 7, -7}) {
		t.Errorf("History(tax) = %v, %v", got, err)
	}
}

func TestUnknown(t *testing.T) {
	b := New("cash")
	if _, err := b.Balance("fun"); !errors.Is(err, ErrUnknown) {
		t.Errorf("Balance of an unknown account: %v", err)
	}
	if _, err := b.History("fun"); !errors.Is(err, ErrUnknown) {
		t.Errorf("History of an unknown account: %v", err)
	}
	for _, pair := range [][2]string{{"cash", "fun"}, {"fun", "cash"}} {
		called := false
		err := b.Move(pair[0], pair[1], func(int64) int64 { called = true; return 0 })
		if !errors.Is(err, ErrUnknown) || called {
			t.Errorf("Move(%q, %q) = %v, called %v; want ErrUnknown, false", pair[0], pair[1], err, called)
		}
	}
}

func TestHistoryIsFresh(t *testing.T) {
	b := New("cash", "rent")
	if err := b.Post(Leg{"cash", -5}, Leg{"rent", 5}); err != nil {
		t.Fatal(err)
	}
	h, _ := b.History("cash")
	if len(h) != 1 {
		t.Fatalf("History = %v, want one amount", h)
	}
	h[0] = 99
	balance(t, b, "cash", -5)
}

func TestMove(t *testing.T) {
	b := New("cash", "rent")
	var seen int64
	if err := b.Move("cash", "rent", func(n int64) int64 { seen = n; return 70 }); err != nil || seen != 0 {
		t.Errorf("Move = %v with balance %d, want nil, 0", err, seen)
	}
	if err := b.Move("rent", "cash", func(n int64) int64 { seen = n; return n / 2 }); err != nil || seen != 70 {
		t.Errorf("Move = %v with balance %d, want nil, 70", err, seen)
	}
	balance(t, b, "cash", -35)
	balance(t, b, "rent", 35)
	if got, _ := b.History("rent"); !slices.Equal(got, []int64{70, -35}) {
		t.Errorf("History(rent) = %v, want [70 -35]", got)
	}
}

func TestMovesDoNotOverlap(t *testing.T) {
	b := New("cash", "rent")
	if err := b.Post(Leg{"cash", 100}, Leg{"rent", -100}); err != nil {
		t.Fatal(err)
	}
	inside, starting, gate, done := make(chan bool, 2), make(chan bool, 2), make(chan bool), make(chan error, 2)
	move := func() {
		starting <- true
		done <- b.Move("cash", "rent", func(n int64) int64 {
			inside <- true
			<-gate
			return n / 2
		})
	}
	go move()
	select {
	case <-inside:
	case <-time.After(2 * time.Second):
		t.Fatal("Move does not call amount")
	}
	<-starting
	go move()
	<-starting
	select {
	case <-inside:
		t.Fatal("two moves are inside amount at the same time")
	case <-time.After(5 * time.Millisecond):
	}
	close(gate)
	for range 2 {
		select {
		case err := <-done:
			if err != nil {
				t.Errorf("Move = %v", err)
			}
		case <-time.After(2 * time.Second):
			t.Fatal("Move does not return")
		}
	}
	balance(t, b, "cash", 25)
}
