package phonereach

import "errors"

// ErrNoNumbers reports that there was nothing to dial.
var ErrNoNumbers = errors.New("no numbers")

// Reach dials numbers in order and returns the first that answers; none after it is dialled.
// If all fail, the error wraps every error of dial; without numbers it is ErrNoNumbers.
func Reach(numbers []string, dial func(number string) error) (string, error) {
	var failed []error
	for _, number := range numbers {
		err := dial(number)
		if err == nil {
			return number, nil
		}
		failed = append(failed, err)
	}
	return "", errors.Join(failed...)
}
