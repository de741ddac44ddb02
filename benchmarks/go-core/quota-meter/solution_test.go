package quotameter

import (
	"math"
	"testing"
)

func check(t *testing.T, m *Meter, used, left uint32) {
	t.Helper()
	if m.Used() != used || m.Left() != left {
		t.Fatalf("used %d, left %d; want %d, %d", m.Used(), m.Left(), used, left)
	}
}

func take(t *testing.T, m *Meter, n, want uint32) {
	t.Helper()
	if got := m.Take(n); got != want {
		t.Fatalf("Take(%d) = %d, want %d", n, got, want)
	}
}

func TestTakeAndGive(t *testing.T) {
	m := New(10)
	check(t, m, 0, 10)
	take(t, m, 4, 4)
	take(t, m, 0, 0)
	check(t, m, 4, 6)
	take(t, m, 7, 6)
	check(t, m, 10, 0)
	take(t, m, 1, 0)
	m.Give(3)
	check(t, m, 7, 3)
	take(t, m, 3, 3)
	m.Give(0)
	m.Give(11)
	check(t, m, 0, 10)
	m.Give(1)
	check(t, m, 0, 10)
	take(t, New(0), 5, 0)
}

func TestLargeValues(t *testing.T) {
	const top = math.MaxUint32
	m := New(top)
	take(t, m, top, top)
	take(t, m, top, 0)
	check(t, m, top, 0)
	m.Give(1)
	take(t, m, top, 1)
	m.Give(top)
	check(t, m, 0, top)
	take(t, m, 10, 10)
	take(t, m, top-5, top-10)
	check(t, m, top, 0)
	small := New(20)
	take(t, small, 15, 15)
	take(t, small, top-10, 5)
	check(t, small, 20, 0)
	small.Give(top)
	check(t, small, 0, 20)
}

func TestSetLimit(t *testing.T) {
	m := New(10)
	take(t, m, 8, 8)
	m.SetLimit(5)
	check(t, m, 8, 0)
	take(t, m, 1, 0)
	check(t, m, 8, 0)
	m.Give(3)
	check(t, m, 5, 0)
	take(t, m, 1, 0)
	m.Give(1)
	take(t, m, 9, 1)
	m.SetLimit(12)
	check(t, m, 5, 7)
	m.SetLimit(0)
	check(t, m, 5, 0)
	m.Give(9)
	check(t, m, 0, 0)
	m.SetLimit(2)
	take(t, m, 3, 2)
}
