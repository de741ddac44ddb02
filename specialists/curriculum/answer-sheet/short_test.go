package answersheet

import (
	"errors"
	"reflect"
	"testing"
)

func TestAnswerSheet(t *testing.T) {
	questions := map[string]int{"a": 2, "b": 2}
	s, other := NewAnswerSheet(questions), NewAnswerSheet(questions)
	// one above the highest answer
	if err := s.Answer("b", 3); !errors.Is(err, ErrValue) {
		t.Errorf("error = %v, want ErrValue", err)
	}
	// no such question
	if err := s.Answer("c", 1); !errors.Is(err, ErrQuestion) {
		t.Errorf("error = %v, want ErrQuestion", err)
	}
	// the highest answer is stored, only b is left
	s.Answer("a", 2)
	if got := s.Missing(); !reflect.DeepEqual(got, []string{"b"}) {
		t.Errorf("Missing() = %v, want [b]", got)
	}
	// the copy changes, not the sheet; nil changes nothing
	s.Given()["a"] = 1
	s.Merge(nil)
	// a stays 2, b is taken over
	other.Answer("a", 1)
	other.Answer("b", 1)
	s.Merge(other)
	want := map[string]int{"a": 2, "b": 1}
	if got := s.Given(); !reflect.DeepEqual(got, want) {
		t.Errorf("Given() = %v, want %v", got, want)
	}
}
