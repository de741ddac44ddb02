"""Lets `python -m guild` do what `guild` does."""

from guild.cli.main import main

main()
