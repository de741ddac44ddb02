"""Base, adapters, row-indexed LoRA, batched decoding on mlx-lm's BatchGenerator."""
