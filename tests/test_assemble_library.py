"""Functions of Go's library on their way into a data set, with findings and recipes as they come."""

import pytest
from pydantic import ValidationError

from guild.assemble_library import Library
from guild.bench.library import LICENCE
from guild.bench.problems import Problem
from guild.training.contamination import Findings, Hit, Neighbour
from guild.training.pairs import Dropped
from guild.training.recipe import DataCard, Recipe


def function(name: str) -> Problem:
    package = name.rpartition(".")[2].lower()
    return Problem(
        name=name,
        family=f"go-{name.partition('.')[0]}",
        split="train",
        difficulty="easy",
        tags=("library",),
        spec=f"{name} does nothing.",
        signature=f"package {package}",
        solution=f"package {package}\n",
        test="",
        bugs=(),
        tracks=("generate",),
        prompts={},
        keywords=(),
    )


LIBRARY = Library("1.27.3", (function("path.Ext"), function("sort.Ints")), (Dropped("path.Clean", "library: long"),), 2)


def test_pairs_say_where_they_are_from() -> None:
    first, second = LIBRARY.pairs()
    assert (first.ident, first.track, first.source) == ("library path.Ext", "generate", "library")
    assert (first.problem, first.family, second.family) == ("path.Ext", "go-path", "go-sort")
    assert first.user.startswith("Write the Go package ext.\n\npath.Ext does nothing.")
    assert first.answer == "```go\npackage ext\n```"


def test_a_function_that_the_gate_hits_is_left_out_and_all_other_hits_stay() -> None:
    own, other = Hit("sort.Ints", "p", "name", "Ints"), Hit("mine", "p", "body", "x")
    near = (Neighbour("sort.Ints", "p", 0.4), Neighbour("path.Ext", "p", 0.5))
    library, rest = LIBRARY.without(Findings((own, other), near))
    assert [problem.name for problem in library.problems] == ["path.Ext"]
    assert library.dropped[1:] == (Dropped("sort.Ints", "library: the name of a benchmark problem"),)
    assert rest == Findings((other,), near[1:])


def test_the_card_tells_version_number_and_licence() -> None:
    library, _ = LIBRARY.without(Findings((Hit("sort.Ints", "p", "name", "Ints"),), ()))
    assert library.facts == {"library": {"go": "1.27.3", "mined": 2, "used": 1, "licence": LICENCE}}
    assert "The Go Authors" in LICENCE and "BSD" in LICENCE
    assert Library("1.27.3").facts == {}


def test_a_recipe_that_wants_the_library_generates() -> None:
    with pytest.raises(ValidationError, match=r"data\.library is set, but generate is not among"):
        Recipe(data=DataCard(tracks=("test",), library=True))
    assert Recipe(data=DataCard(tracks=("generate",), library=True)).data.library
