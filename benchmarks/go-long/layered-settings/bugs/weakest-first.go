package layeredsettings

import (
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"
)

// Reasons for failed look-ups.
var (
	ErrUndefined = errors.New("undefined setting")
	ErrCycle     = errors.New("setting depends on itself")
)

// Layers holds maps of settings; later maps override earlier ones.
type Layers struct{ maps []map[string]string }

// New returns Layers with copies of the given maps, the strongest one last.
func New(layers ...map[string]string) *Layers {
	l := &Layers{}
	for _, layer := range layers {
		own := map[string]string{}
		for key, value := range layer {
			own[key] = value
		}
		l.maps = append(l.maps, own)
	}
	return l
}

// raw returns the unexpanded value in the strongest layer that has key.
func (l *Layers) raw(key string) (string, bool) {
	for i := range l.maps {
		if v, ok := l.maps[i][key]; ok {
			return v, true
		}
	}
	return "", false
}

// Get returns the value of key with references expanded: ${NAME} is the value
// of NAME, ${NAME:-TEXT} is TEXT if NAME is not set, $$ is a dollar sign. A key
// that depends on itself gives ErrCycle, an unset one ErrUndefined.
func (l *Layers) Get(key string) (string, error) {
	return l.resolve(key, nil)
}

// resolve expands key; active holds the keys being expanded around it.
func (l *Layers) resolve(key string, active []string) (string, error) {
	if slices.Contains(active, key) {
		return "", fmt.Errorf("%w: %s", ErrCycle, key)
	}
	text, ok := l.raw(key)
	if !ok {
		return "", fmt.Errorf("%w: %s", ErrUndefined, key)
	}
	active = append(active, key)
	var out strings.Builder
	for {
		before, after, found := strings.Cut(text, "$")
		out.WriteString(before)
		if !found {
			return out.String(), nil
		}
		if end := strings.IndexByte(after, '}'); end > 0 && after[0] == '{' {
			name, value, hasDefault := strings.Cut(after[1:end], ":-")
			if _, set := l.raw(name); set || !hasDefault {
				var err error
				if value, err = l.resolve(name, active); err != nil {
					return "", err
				}
			}
			out.WriteString(value)
			text = after[end+1:]
			continue
		}
		out.WriteByte('$')
		text = strings.TrimPrefix(after, "$")
	}
}

// Int returns the value of key as a number, or fallback if no layer has key.
// A value that cannot be expanded or is no number gives an error.
func (l *Layers) Int(key string, fallback int) (int, error) {
	if _, ok := l.raw(key); !ok {
		return fallback, nil
	}
	text, err := l.Get(key)
	if err != nil {
		return 0, err
	}
	n, err := strconv.Atoi(text)
	if err != nil {
		return 0, fmt.Errorf("setting %s: %w", key, err)
	}
	return n, nil
}
