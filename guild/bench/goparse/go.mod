module goparse

go 1.23
