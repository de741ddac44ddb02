"""guild's own speed benchmarks, each against a peer in the same run: `just speed`, or `python -m benchmarks.speed`.

What is measured stands at the head of each file. Nothing here runs in a test, since figures of a busy machine are
noise.
"""
