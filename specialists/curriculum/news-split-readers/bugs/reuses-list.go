package newssplitreaders

// SplitReaders returns the readers for which wants is true, and the others.
// Both keep the given order, and the slice of readers is not changed.
func SplitReaders[T any](readers []T, wants func(T) bool) (yes, no []T) {
	yes = readers[:0]
	for _, reader := range readers {
		if wants(reader) {
			yes = append(yes, reader)
		} else {
			no = append(no, reader)
		}
	}
	return yes, no
}
