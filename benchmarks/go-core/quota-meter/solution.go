package quotameter

// Meter tracks the use of a quota. Its arithmetic never wraps around.
type Meter struct {
	limit, used uint32
}

// New returns a Meter with nothing used.
func New(limit uint32) *Meter { return &Meter{limit: limit} }

// Take uses up to n units, as many as are left, and returns how many.
func (m *Meter) Take(n uint32) uint32 {
	granted := min(n, m.Left())
	m.used += granted
	return granted
}

// Give returns n units; the used units never fall below 0.
func (m *Meter) Give(n uint32) {
	m.used -= min(n, m.used)
}

// SetLimit changes the limit, possibly to less than is used.
func (m *Meter) SetLimit(limit uint32) { m.limit = limit }

// Used returns the used units.
func (m *Meter) Used() uint32 { return m.used }

// Left returns how many units can be taken: none if more than the limit is used.
func (m *Meter) Left() uint32 {
	if m.used > m.limit {
		return 0
	}
	return m.limit - m.used
}
