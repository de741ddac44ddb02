package bikecodelock

// CodeLock returns a function that reports whether an entered code opens the lock.
// After tries wrong codes in a row the lock stays shut for ever.
func CodeLock(code string, tries int) func(entered string) bool {
	left := tries
	return func(entered string) bool {
		if left <= 0 {
			return false
		}
		if entered != code {
			left--
			return false
		}
		left = tries
		return true
	}
}
