"""Gives the tests of this room MLX as guild loads it: a fast BLAS first, before any of them imports `mlx.core`."""

from guild.compute import backend

backend.ready()
