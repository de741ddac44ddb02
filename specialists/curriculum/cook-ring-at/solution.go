package cookringat

// RingAt returns a function that runs ring on its n-th call and on no other.
// A nil ring is allowed; then nothing happens.
func RingAt(n int, ring func()) func() {
	calls := 0
	return func() {
		calls++
		if calls == n && ring != nil {
			ring()
		}
	}
}
