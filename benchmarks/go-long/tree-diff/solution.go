package treediff

import (
	"reflect"
	"slices"
	"strconv"
	"strings"
)

// Change is one difference: Op is "add", "remove" or "replace", Path the way from
// the root, like "/items/0/name", with ~ and / in keys written as ~0 and ~1.
type Change struct {
	Op   string
	Path string
	Old  any
	New  any
}

type differ struct {
	ignore  []string
	changes []Change
}

// Diff lists what has to be changed in old to get new: keys in byte order,
// array elements by index. Paths that match a pattern in ignore, where the step
// * stands for any step, are skipped with everything below them.
func Diff(old, new any, ignore ...string) []Change {
	d := &differ{ignore: ignore}
	d.compare("", old, new)
	return d.changes
}

func (d *differ) compare(path string, old, new any) {
	oldMap, isOldMap := old.(map[string]any)
	newMap, isNewMap := new.(map[string]any)
	oldList, isOldList := old.([]any)
	newList, isNewList := new.([]any)
	switch {
	case d.ignored(path):
	case isOldMap && isNewMap:
		d.objects(path, oldMap, newMap)
	case isOldList && isNewList:
		d.arrays(path, oldList, newList)
	case !reflect.DeepEqual(old, new):
		d.report("replace", path, old, new)
	}
}

func (d *differ) objects(path string, old, new map[string]any) {
	var keys []string
	for _, object := range []map[string]any{old, new} {
		for key := range object {
			keys = append(keys, key)
		}
	}
	slices.Sort(keys)
	for _, key := range slices.Compact(keys) {
		step := path + "/" + strings.NewReplacer("~", "~0", "/", "~1").Replace(key)
		o, inOld := old[key]
		n, inNew := new[key]
		switch {
		case !inNew:
			d.report("remove", step, o, nil)
		case !inOld:
			d.report("add", step, nil, n)
		default:
			d.compare(step, o, n)
		}
	}
}

func (d *differ) arrays(path string, old, new []any) {
	for i := range max(len(old), len(new)) {
		step := path + "/" + strconv.Itoa(i)
		switch {
		case i >= len(new):
			d.report("remove", step, old[i], nil)
		case i >= len(old):
			d.report("add", step, nil, new[i])
		default:
			d.compare(step, old[i], new[i])
		}
	}
}

func (d *differ) report(op, path string, old, new any) {
	if !d.ignored(path) {
		d.changes = append(d.changes, Change{op, path, old, new})
	}
}

// ignored reports whether path matches one of the patterns completely.
func (d *differ) ignored(path string) bool {
	steps := strings.Split(path, "/")
	return slices.ContainsFunc(d.ignore, func(pattern string) bool {
		return slices.EqualFunc(strings.Split(pattern, "/"), steps, func(p, s string) bool {
			return p == "*" || p == s
		})
	})
}
