package answersheet

import (
	"errors"
	"maps"
	"slices"
	"testing"
)

func TestAnswer(t *testing.T) {
	s := NewAnswerSheet(map[string]int{"food": 5, "age": 3, "room": 5})
	tests := []struct {
		question string
		value    int
		err      error
	}{
		{"food", 5, nil},
		{"food", 1, nil},
		{"age", 4, ErrValue},
		{"age", 0, ErrValue},
		{"pool", 1, ErrQuestion},
	}
	for _, tt := range tests {
		if err := s.Answer(tt.question, tt.value); !errors.Is(err, tt.err) {
			t.Errorf("Answer(%q, %d) = %v, want %v", tt.question, tt.value, err, tt.err)
		}
	}
	s.Given()["age"] = 2
	given, missing := s.Given(), s.Missing()
	if !maps.Equal(given, map[string]int{"food": 1}) || !slices.Equal(missing, []string{"age", "room"}) {
		t.Errorf("given %v, missing %v, want food 1 given, age and room missing", given, missing)
	}
}

func TestMerge(t *testing.T) {
	questions := map[string]int{"food": 5, "age": 3}
	s, other := NewAnswerSheet(questions), NewAnswerSheet(questions)
	clear(questions)
	err := errors.Join(s.Answer("food", 2), other.Answer("food", 4), other.Answer("age", 3))
	s.Merge(other)
	s.Merge(nil)
	if got := s.Given(); err != nil || !maps.Equal(got, map[string]int{"food": 2, "age": 3}) {
		t.Errorf("Given() = %v, %v, want food 2 and age 3", got, err)
	}
}
