// Package main: what HumanEval-X's tests use of github.com/stretchr/testify/assert, as a part of one test file.
//
// What lives here: the checks, with the meaning that testify documents, each failing the test when it does not hold. A check that
// is missing here does not compile, and its problem is left out; none is ever passed over. Messages are not testify's.
package main

import (
	"bytes"
	"errors"
	"fmt"
	"math"
	"reflect"
	"strings"
	"testing"
)

type guildAssertions struct{ t testing.TB }

var guildAssert guildAssertions

func (guildAssertions) New(t testing.TB) guildAssertions { return guildAssertions{t} }

func (a guildAssertions) that(holds bool, format string, values ...any) bool {
	a.t.Helper()
	if !holds {
		a.t.Errorf(format, values...)
	}
	return holds
}

func guildEqual(want, got any) bool {
	w, isBytes := want.([]byte)
	g, alsoBytes := got.([]byte)
	if isBytes && alsoBytes && w != nil && g != nil {
		return bytes.Equal(w, g)
	}
	return reflect.DeepEqual(want, got)
}

func (a guildAssertions) Equal(want, got any, _ ...any) bool {
	a.t.Helper()
	return a.that(guildEqual(want, got), "got %#v, want %#v", got, want)
}

func (a guildAssertions) NotEqual(other, got any, _ ...any) bool {
	a.t.Helper()
	return a.that(!guildEqual(other, got), "got %#v, want anything else", got)
}

func (a guildAssertions) EqualValues(want, got any, _ ...any) bool {
	a.t.Helper()
	same := guildEqual(want, got)
	if w, g := reflect.ValueOf(want), reflect.ValueOf(got); !same && w.IsValid() && g.IsValid() && w.CanConvert(g.Type()) {
		// A number is never a string, though Go converts it to a rune.
		if (w.Kind() == reflect.String) == (g.Kind() == reflect.String) {
			same = guildEqual(w.Convert(g.Type()).Interface(), got) && guildEqual(g.Convert(w.Type()).Interface(), want)
		}
	}
	return a.that(same, "got %#v, want %#v", got, want)
}

func (a guildAssertions) True(got bool, _ ...any) bool {
	a.t.Helper()
	return a.that(got, "got false, want true")
}

func (a guildAssertions) False(got bool, _ ...any) bool {
	a.t.Helper()
	return a.that(!got, "got true, want false")
}

func guildIsNil(got any) bool {
	if got == nil {
		return true
	}
	switch v := reflect.ValueOf(got); v.Kind() {
	case reflect.Chan, reflect.Func, reflect.Interface, reflect.Map, reflect.Pointer, reflect.Slice, reflect.UnsafePointer:
		return v.IsNil()
	}
	return false
}

func (a guildAssertions) Nil(got any, _ ...any) bool {
	a.t.Helper()
	return a.that(guildIsNil(got), "got %#v, want nil", got)
}

func (a guildAssertions) NotNil(got any, _ ...any) bool {
	a.t.Helper()
	return a.that(!guildIsNil(got), "got nil")
}

func (a guildAssertions) Error(got error, _ ...any) bool {
	a.t.Helper()
	return a.that(got != nil, "got no error")
}

func (a guildAssertions) NoError(got error, _ ...any) bool {
	a.t.Helper()
	return a.that(got == nil, "got the error %v", got)
}

func (a guildAssertions) ErrorIs(got, want error, _ ...any) bool {
	a.t.Helper()
	return a.that(errors.Is(got, want), "got the error %v, want %v", got, want)
}

func (a guildAssertions) EqualError(got error, want string, _ ...any) bool {
	a.t.Helper()
	return a.that(got != nil && got.Error() == want, "got the error %v, want %q", got, want)
}

func guildLen(of any) int {
	switch v := reflect.ValueOf(of); v.Kind() {
	case reflect.Array, reflect.Chan, reflect.Map, reflect.Slice, reflect.String:
		return v.Len()
	}
	return -1
}

func (a guildAssertions) Len(of any, want int, _ ...any) bool {
	a.t.Helper()
	got := guildLen(of)
	return a.that(got >= 0 && got == want, "got %#v of length %d, want length %d", of, got, want)
}

func guildIsEmpty(got any) bool {
	if got == nil {
		return true
	}
	v := reflect.ValueOf(got)
	switch v.Kind() {
	case reflect.Chan, reflect.Map, reflect.Slice:
		return v.Len() == 0
	case reflect.Pointer:
		return v.IsNil() || guildIsEmpty(v.Elem().Interface())
	}
	return v.IsZero()
}

func (a guildAssertions) Empty(got any, _ ...any) bool {
	a.t.Helper()
	return a.that(guildIsEmpty(got), "got %#v, want it empty", got)
}

func (a guildAssertions) NotEmpty(got any, _ ...any) bool {
	a.t.Helper()
	return a.that(!guildIsEmpty(got), "got it empty: %#v", got)
}

func guildNumber(of any) (number float64, isNumber bool) {
	switch v := reflect.ValueOf(of); {
	case of == nil:
	case v.CanInt():
		return float64(v.Int()), true
	case v.CanUint():
		return float64(v.Uint()), true
	case v.CanFloat():
		return v.Float(), true
	}
	return 0, false
}

func guildNear(want, got any, delta float64) bool {
	w, isNumber := guildNumber(want)
	g, alsoNumber := guildNumber(got)
	if !isNumber || !alsoNumber {
		return false
	}
	if math.IsNaN(w) || math.IsNaN(g) {
		return math.IsNaN(w) && math.IsNaN(g)
	}
	return math.Abs(w-g) <= delta
}

func (a guildAssertions) InDelta(want, got any, delta float64, _ ...any) bool {
	a.t.Helper()
	return a.that(guildNear(want, got, delta), "got %v, want %v within %v", got, want, delta)
}

func (a guildAssertions) InDeltaSlice(want, got any, delta float64, _ ...any) bool {
	a.t.Helper()
	w, g := reflect.ValueOf(want), reflect.ValueOf(got)
	if w.Kind() != reflect.Slice || g.Kind() != reflect.Slice || w.Len() != g.Len() {
		return a.that(false, "got %v, want %v", got, want)
	}
	for i := range w.Len() {
		if !guildNear(w.Index(i).Interface(), g.Index(i).Interface(), delta) {
			return a.that(false, "got %v, want %v within %v", got, want, delta)
		}
	}
	return true
}

func (a guildAssertions) InEpsilon(want, got any, epsilon float64, _ ...any) bool {
	a.t.Helper()
	w, isNumber := guildNumber(want)
	g, alsoNumber := guildNumber(got)
	near := isNumber && alsoNumber && w != 0 && math.Abs(w-g)/math.Abs(w) <= epsilon
	return a.that(near, "got %v, want %v within a share of %v", got, want, epsilon)
}

func guildContains(all, one any) bool {
	v := reflect.ValueOf(all)
	switch v.Kind() {
	case reflect.String:
		part, isText := one.(string)
		return isText && strings.Contains(v.String(), part)
	case reflect.Map:
		for _, key := range v.MapKeys() {
			if guildEqual(key.Interface(), one) {
				return true
			}
		}
	case reflect.Array, reflect.Slice:
		for i := range v.Len() {
			if guildEqual(v.Index(i).Interface(), one) {
				return true
			}
		}
	}
	return false
}

func (a guildAssertions) Contains(all, one any, _ ...any) bool {
	a.t.Helper()
	return a.that(guildContains(all, one), "%#v does not hold %#v", all, one)
}

func (a guildAssertions) NotContains(all, one any, _ ...any) bool {
	a.t.Helper()
	return a.that(guildLen(all) >= 0 && !guildContains(all, one), "%#v holds %#v", all, one)
}

func (a guildAssertions) ElementsMatch(want, got any, _ ...any) bool {
	a.t.Helper()
	if guildIsEmpty(want) && guildIsEmpty(got) {
		return true
	}
	w, g := reflect.ValueOf(want), reflect.ValueOf(got)
	if w.Kind() != reflect.Slice || g.Kind() != reflect.Slice || w.Len() != g.Len() {
		return a.that(false, "got %v, want the elements of %v", got, want)
	}
	used := make([]bool, g.Len())
next:
	for i := range w.Len() {
		for j := range g.Len() {
			if !used[j] && guildEqual(w.Index(i).Interface(), g.Index(j).Interface()) {
				used[j] = true
				continue next
			}
		}
		return a.that(false, "got %v, want the elements of %v", got, want)
	}
	return true
}

func (a guildAssertions) Panics(f func(), _ ...any) (died bool) {
	a.t.Helper()
	defer func() {
		a.t.Helper()
		recover()
		a.that(died, "did not panic")
	}()
	died = true
	f()
	died = false
	return
}

func (a guildAssertions) Fail(message string, _ ...any) bool {
	a.t.Helper()
	return a.that(false, "%s", fmt.Sprint(message))
}
