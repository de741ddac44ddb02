package accountmerge

// Accounts groups account names that belong to the same person.
type Accounts struct {
	parent map[string]string // known names; the root of a group is its own parent
	people int
}

// New returns Accounts without any names.
func New() *Accounts {
	return &Accounts{parent: map[string]string{}}
}

// Link makes x and y known and joins their groups.
func (a *Accounts) Link(x, y string) {
	for _, name := range []string{x, y} {
		if _, known := a.parent[name]; !known {
			a.parent[name] = name
			a.people++
		}
	}
	rx, ry := a.root(x), a.root(y)
	if rx != ry {
		a.parent[rx] = ry
		a.people--
	}
}

// Same tells whether x and y are in one group. It makes no name known.
func (a *Accounts) Same(x, y string) bool {
	return a.root(x) == a.root(y)
}

// People returns the number of groups among the known names.
func (a *Accounts) People() int { return a.people }

// root returns the root of name's group; an unknown name is its own root.
func (a *Accounts) root(name string) string {
	for {
		up, known := a.parent[name]
		if !known || up == name {
			return name
		}
		name = up
	}
}
