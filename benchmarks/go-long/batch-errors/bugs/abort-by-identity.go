package batcherrors

import "errors"

// ErrAbort in the error of a step ends the whole batch.
var ErrAbort = errors.New("abort batch")

// Step is one named piece of work.
type Step struct {
	Name string
	Run  func() error
}

// StepError tells which step failed and why.
type StepError struct {
	Step string
	Err  error
}

// Error returns the step's name and its cause.
func (e *StepError) Error() string { return e.Step + ": " + e.Err.Error() }

// Unwrap returns the cause.
func (e *StepError) Unwrap() error { return e.Err }

// RunAll runs the steps in order, skipping those without Run, and returns how
// many succeeded and all failures, joined in order as StepErrors. It goes on
// after a failure, unless the step's error is or wraps ErrAbort.
func RunAll(steps []Step) (done int, err error) {
	var failures []error
	for _, s := range steps {
		if s.Run == nil {
			continue
		}
		err := s.Run()
		if err == nil {
			done++
			continue
		}
		failures = append(failures, &StepError{Step: s.Name, Err: err})
		if err == ErrAbort {
			break
		}
	}
	return done, errors.Join(failures...)
}

// Failed lists the names of the failed steps in err, in order. It looks through
// wrapped and joined errors, but not into the cause of a StepError.
func Failed(err error) []string {
	var names []string
	switch e := err.(type) {
	case *StepError:
		names = append(names, e.Step)
	case interface{ Unwrap() error }:
		names = Failed(e.Unwrap())
	case interface{ Unwrap() []error }:
		for _, sub := range e.Unwrap() {
			names = append(names, Failed(sub)...)
		}
	}
	return names
}
