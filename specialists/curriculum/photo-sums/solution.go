package photosums

import (
	"fmt"
	"hash/crc32"
	"io"
)

// PhotoSums returns the IEEE CRC-32 checksum of every named photo. It closes all
// readers it gets from open, ignoring errors of Close. The first error of
// opening or reading is returned with the photo's name in front.
func PhotoSums(names []string, open func(name string) (io.ReadCloser, error)) (map[string]uint32, error) {
	sums := make(map[string]uint32, len(names))
	for _, name := range names {
		r, err := open(name)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
		hash := crc32.NewIEEE()
		_, err = io.Copy(hash, r)
		r.Close()
		if err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
		sums[name] = hash.Sum32()
	}
	return sums, nil
}
