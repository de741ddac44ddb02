package answersheet

import (
	"errors"
	"fmt"
	"maps"
	"slices"
)

// Errors wrapped by Answer.
var (
	ErrQuestion = errors.New("unknown question")
	ErrValue    = errors.New("answer out of range")
)

// AnswerSheet collects one person's answers to a fixed set of questions.
type AnswerSheet struct {
	top   map[string]int
	given map[string]int
}

// NewAnswerSheet returns an empty AnswerSheet for questions, which maps each question to its highest answer.
func NewAnswerSheet(questions map[string]int) *AnswerSheet {
	return &AnswerSheet{top: maps.Clone(questions), given: make(map[string]int)}
}

// Answer stores value, from 1 to the highest answer, replacing an earlier answer.
func (s *AnswerSheet) Answer(question string, value int) error {
	top, ok := s.top[question]
	if !ok {
		return fmt.Errorf("%w: %q", ErrQuestion, question)
	}
	if value < 1 || value > top {
		return fmt.Errorf("%w: %d", ErrValue, value)
	}
	s.given[question] = value
	return nil
}

// Missing returns the questions without an answer in increasing order.
func (s *AnswerSheet) Missing() []string {
	var missing []string
	for question := range s.top {
		if _, ok := s.given[question]; !ok {
			missing = append(missing, question)
		}
	}
	slices.Sort(missing)
	return missing
}

// Given returns a copy of the answers.
func (s *AnswerSheet) Given() map[string]int {
	return maps.Clone(s.given)
}

// Merge takes over the answers of other that s lacks. A nil other changes nothing.
func (s *AnswerSheet) Merge(other *AnswerSheet) {
	if other == nil {
		return
	}
	for question, value := range other.given {
		if _, ok := s.given[question]; !ok {
			s.given[question] = value
		}
	}
}
