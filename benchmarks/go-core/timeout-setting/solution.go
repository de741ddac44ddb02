package timeoutsetting

// Config holds optional settings; a nil field is not set.
type Config struct {
	Timeout *int
}

// TimeoutOr returns the timeout of c, which may be 0, or def if c is nil or
// has none.
func TimeoutOr(c *Config, def int) int {
	if c == nil || c.Timeout == nil {
		return def
	}
	return *c.Timeout
}
