package roundkib

// KiB converts bytes to kibibytes of 1024 bytes, rounded up.
func KiB(bytes int) int {
	return (bytes + 1023) / 1024
}
