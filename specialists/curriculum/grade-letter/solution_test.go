package gradeletter

import (
	"errors"
	"testing"
)

func TestLetter(t *testing.T) {
	want := map[int]string{
		0: "F", 59: "F", 60: "D", 69: "D", 70: "C", 79: "C",
		80: "B", 89: "B", 90: "A", 100: "A",
	}
	for score, grade := range want {
		if got, err := Letter(score); got != grade || err != nil {
			t.Errorf("Letter(%d) = %q, %v, want %q", score, got, err, grade)
		}
	}
}

func TestLetterOutOfRange(t *testing.T) {
	for _, score := range []int{-1, 101} {
		if got, err := Letter(score); got != "" || !errors.Is(err, ErrScore) {
			t.Errorf("Letter(%d) = %q, %v, want ErrScore", score, got, err)
		}
	}
}
