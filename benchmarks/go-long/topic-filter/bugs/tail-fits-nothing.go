// Package topicfilter matches message topics against subscriptions.
package topicfilter

import (
	"errors"
	"slices"
	"strings"
)

// Errors of Match.
var (
	ErrPattern = errors.New("bad pattern")
	ErrTopic   = errors.New("bad topic")
)

// checkPattern refuses empty tokens, wildcards that are only a part of a token
// and a ">" before the last token.
func checkPattern(tokens []string) error {
	for i, token := range tokens {
		switch {
		case token == "":
			return ErrPattern
		case len(token) > 1 && strings.ContainsAny(token, "*>"):
			return ErrPattern
		case token == ">" && i < len(tokens)-1:
			return ErrPattern
		}
	}
	return nil
}

// Match reports whether topic fits pattern. Tokens are separated by dots; the
// pattern token "*" fits one topic token, a ">" at the end one or more. An
// invalid pattern is an ErrPattern, an empty token in the topic an ErrTopic.
func Match(pattern, topic string) (bool, error) {
	want, have := strings.Split(pattern, "."), strings.Split(topic, ".")
	if err := checkPattern(want); err != nil {
		return false, err
	}
	if slices.Contains(have, "") {
		return false, ErrTopic
	}
	for i, token := range want {
		switch {
		case token == ">":
			return true, nil
		case i == len(have):
			return false, nil
		case token != "*" && token != have[i]:
			return false, nil
		}
	}
	return len(want) == len(have), nil
}
