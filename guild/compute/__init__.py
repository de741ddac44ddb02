"""MLX on this machine: BLAS, device, layers that a CPU computes faster than MLX's own. Engine and training stand on it."""
