package badgecaption

// Person is somebody with a name.
type Person interface {
	FullName() string
}

// Titled is implemented by persons who may have a title.
type Titled interface {
	Title() string
}

// Caption returns the full name of p, with its title, if there is one, and a space in front.
// The caption of nil is "Guest".
func Caption(p Person) string {
	if p == nil {
		return "Guest"
	}
	name := p.FullName()
	if t, ok := p.(Titled); ok && t.Title() != "" {
		name = t.Title() + " " + name
	}
	return name
}
