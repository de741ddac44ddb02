# `just` alone lists the recipes.

_default:
    @just --list --unsorted

# Format, lint, types and house rules: all that needs no model
check:
    ruff format --check .
    ruff check .
    mypy
    pytest tests/test_house.py

# All tests (the first run fetches the 90 MB test model)
test *ARGS:
    pytest {{ARGS}}

# Prove the problem banks and the judge: every problem sound, references pass, negative controls do not
prove:
    guild bench validate go-core
    guild bench validate go-long
    guild bench validate curriculum
    guild bench --all --selfcheck --limit 3

# Speed, each figure beside a peer's in the same run (fetches the default base model)
speed *ARGS:
    python -m benchmarks.speed {{ARGS}}

# Put the code into the one format
format:
    ruff format .
    ruff check --fix .

# Build sdist and wheel into dist/
build:
    python -m build
