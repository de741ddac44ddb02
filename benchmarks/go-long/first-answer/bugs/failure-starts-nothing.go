package firstanswer

import (
	"context"
	"errors"
	"fmt"
)

// ErrNoCalls is returned when First is given nothing to call.
var ErrNoCalls = errors.New("no calls")

// Call asks one source.
type Call func(ctx context.Context) (string, error)

type outcome struct {
	index int
	val   string
	err   error
}

// First starts calls[0], and one more call for each value from next and each
// failure. It returns the value of the first call that succeeds, or all
// errors, joined in the order of calls, after every call has failed. If ctx is
// done first, it returns ctx.Err(). Before it returns, it cancels the context
// of the calls and waits for those started.
func First(ctx context.Context, next <-chan struct{}, calls ...Call) (string, error) {
	if len(calls) == 0 {
		return "", ErrNoCalls
	}
	callCtx, cancel := context.WithCancel(ctx)
	outcomes := make(chan outcome)
	started, running := 0, 0
	start := func() {
		if started == len(calls) {
			return
		}
		index := started
		started++
		running++
		go func() {
			val, err := calls[index](callCtx)
			outcomes <- outcome{index, val, err}
		}()
	}
	defer func() {
		cancel()
		for ; running > 0; running-- {
			<-outcomes
		}
	}()

	errs := make([]error, len(calls))
	start()
	for running > 0 {
		select {
		case <-ctx.Done():
			return "", ctx.Err()
		case <-next:
			start()
		case o := <-outcomes:
			running--
			if o.err == nil {
				return o.val, nil
			}
			errs[o.index] = fmt.Errorf("call %d: %w", o.index, o.err)
		}
	}
	return "", errors.Join(errs...)
}
