package main

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"sync"
)

type mutateRequest struct {
	Source string `json:"source"`
	Nonce  string `json:"nonce"`  // goes into the names that the copies get, so that nobody can guess them
	Most   int    `json:"most"`   // mutants; 0 is all
	GoRoot string `json:"goroot"` // whose standard library the source imports
}

type mutateAnswer struct {
	Schemata    string   `json:"schemata"`    // one file that holds every mutant that is not separate
	Mutants     []mutant `json:"mutants"`     // in the order of the source
	Candidates  int      `json:"candidates"`  // how many changes the operators offer
	Unbuildable int      `json:"unbuildable"` // how many of them were looked at and do not compile
	Untyped     string   `json:"untyped"`     // why types could not be had, if so; then every mutant is separate and unchecked
}

type mutant struct {
	ID       string `json:"id"`     // operator:line:column:n
	Number   int    `json:"number"` // what harness.Chosen says when it is switched on; from 1
	Operator string `json:"operator"`
	Line     int    `json:"line"`
	Before   string `json:"before"` // the changed lines
	After    string `json:"after"`
	Plain    string `json:"plain"`    // the whole source with this one change
	Marked   string `json:"marked"`   // the same, recording that its site is reached, as the schemata do
	Separate bool   `json:"separate"` // it cannot share the schemata
}

// One request at a time: the importer is shared, and is not made for more.
var mutating sync.Mutex

func answerMutate(line []byte) (any, error) {
	var request mutateRequest
	if err := json.Unmarshal(line, &request); err != nil {
		return nil, err
	}
	mutating.Lock()
	defer mutating.Unlock()
	p, err := parse(request.Source)
	if err != nil {
		return nil, err
	}
	if p.syntax != nil {
		return nil, fmt.Errorf("line %d: %s", p.syntax.Line, p.syntax.Message)
	}
	m := &mutator{parsed: p, alias: secretName(request), checker: newChecker(request.GoRoot)}
	info, err := m.checker.check(p.text)
	if err != nil {
		m.untyped = err.Error()
	} else {
		m.info, m.parsed = info, m.checker.last
	}
	return m.answer(request.Most), nil
}

// secretName returns the name by which the harness is imported, and with which the copies' names begin.
func secretName(request mutateRequest) string {
	sum := sha256.Sum256([]byte(request.Nonce + "\x00" + request.Source))
	return "zz" + hex.EncodeToString(sum[:12])
}

func (m *mutator) answer(most int) mutateAnswer {
	candidates := m.candidates()
	chosen, refused := m.choose(candidates, most)
	answer := mutateAnswer{
		Schemata: m.schemata(chosen), Mutants: []mutant{},
		Candidates: len(candidates), Unbuildable: refused, Untyped: m.untyped,
	}
	for i, c := range chosen {
		one := mutant{ID: c.id, Number: i + 1, Operator: c.operator, Line: c.line, Separate: c.separate}
		one.Before, one.After = m.shown(c.edits)
		one.Plain, one.Marked = m.apply(c.edits), m.alone(c, i+1)
		answer.Mutants = append(answer.Mutants, one)
	}
	return answer
}
