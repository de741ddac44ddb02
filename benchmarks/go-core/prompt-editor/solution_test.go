package prompteditor

import (
	"math"
	"testing"
)

func check(t *testing.T, e *Editor, text string, pos int) {
	t.Helper()
	if e.Text() != text || e.Pos() != pos {
		t.Fatalf("have %q at %d, want %q at %d", e.Text(), e.Pos(), text, pos)
	}
}

func TestInsertMoveBackspace(t *testing.T) {
	e := New(nil)
	check(t, e, "", 0)
	if e.Backspace() {
		t.Fatal("Backspace on an empty line reported true")
	}
	e.Insert("größe")
	check(t, e, "größe", 5)
	e.Move(-2)
	check(t, e, "größe", 3)
	e.Insert("日本")
	check(t, e, "grö日本ße", 5)
	if !e.Backspace() {
		t.Fatal("Backspace reported false")
	}
	check(t, e, "grö日ße", 4)
	e.Insert("")
	check(t, e, "grö日ße", 4)
	e.Move(1)
	check(t, e, "grö日ße", 5)
	e.Move(2)
	check(t, e, "grö日ße", 6)
	e.Move(-1)
	e.Move(100)
	check(t, e, "grö日ße", 6)
	e.Move(0)
	check(t, e, "grö日ße", 6)
	e.Move(-6)
	check(t, e, "grö日ße", 0)
	e.Move(-1)
	check(t, e, "grö日ße", 0)
	e.Move(3)
	e.Move(math.MaxInt)
	check(t, e, "grö日ße", 6)
	e.Move(-7)
	check(t, e, "grö日ße", 0)
	if e.Backspace() {
		t.Fatal("Backspace at the start reported true")
	}
	check(t, e, "grö日ße", 0)
}

func TestKillWordAndYank(t *testing.T) {
	e := New([]rune("list open  orders  now"))
	e.Move(-3)
	if got := e.KillWord(); got != "orders  " {
		t.Fatalf("KillWord = %q", got)
	}
	check(t, e, "list open  now", 11)
	e.Yank()
	check(t, e, "list open  orders  now", 19)
	e.Move(100)
	e.Yank()
	check(t, e, "list open  orders  noworders  ", 30)
	e.Move(-100)
	e.Move(2)
	if got := e.KillWord(); got != "li" {
		t.Fatalf("KillWord = %q", got)
	}
	check(t, e, "st open  orders  noworders  ", 0)
	e.Yank()
	check(t, e, "list open  orders  noworders  ", 2)
	e.Move(-100)
	if got := e.KillWord(); got != "" {
		t.Fatalf("KillWord at the start = %q", got)
	}
	e.Yank()
	check(t, e, "list open  orders  noworders  ", 0)
}

func TestKillOnlySpaces(t *testing.T) {
	e := New([]rune("   x"))
	e.Move(-1)
	if got := e.KillWord(); got != "   " {
		t.Fatalf("KillWord = %q", got)
	}
	check(t, e, "x", 0)
	e = New([]rune("tab\tkey"))
	if got := e.KillWord(); got != "tab\tkey" {
		t.Fatalf("KillWord = %q", got)
	}
	check(t, e, "", 0)
	e.Yank()
	check(t, e, "tab\tkey", 7)
}

func TestCopies(t *testing.T) {
	initial := []rune("abcdef")
	e := New(initial)
	initial[0] = 'X'
	check(t, e, "abcdef", 6)
	e.Move(-3)
	e.Backspace()
	if string(initial) != "Xbcdef" {
		t.Fatalf("the caller's slice became %q", string(initial))
	}
	got := e.Runes()
	if string(got) != "abdef" {
		t.Fatalf("Runes = %q", string(got))
	}
	got[0] = 'Z'
	check(t, e, "abdef", 2)
}
