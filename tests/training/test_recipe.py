from pathlib import Path

import pytest

from guild import places
from guild.card import read_card
from guild.errors import CardError
from guild.training.recipe import RECIPE, Recipe

LEAST = '[data]\ntracks = ["test"]\n'


def read(folder: Path, text: str) -> Recipe:
    (folder / RECIPE).write_text(text)
    return read_card(folder / RECIPE, Recipe)


def test_the_least_recipe_names_its_tracks_only(tmp_path: Path) -> None:
    recipe = read(tmp_path, LEAST)
    assert (recipe.data.tracks, recipe.data.suites) == (("test",), ("curriculum",))
    assert (recipe.lora.rank, recipe.lora.layers, len(recipe.lora.modules)) == (16, 8, 7)
    assert (recipe.steps.epochs, recipe.steps.batch_rows, recipe.steps.seed) == (3, 8, 0)


def test_every_recipe_of_the_shelf_is_one() -> None:
    cards = sorted(places.shelf("specialists").glob(f"*/{RECIPE}"))
    assert [card.parent.name for card in cards] == ["go-developer", "go-review", "go-test"]
    for card in cards:
        assert read_card(card, Recipe).data.tracks


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("", "field 'data' is missing; add it"),
        ("[data]\n", "field 'data.tracks' is missing; add it"),
        ("[data]\ntracks = []\n", "field 'data.tracks' is []: "),
        ('[data]\ntracks = ["explain"]\n', "field 'data.tracks.0' is 'explain': "),
        (LEAST + "suites = []\n", "field 'data.suites' is []: "),
        (LEAST + "mutants = -1\n", "field 'data.mutants' is -1: "),
        (LEAST + "phrasings = 5\n", "field 'data.phrasings' is 5: "),
        (LEAST + "most_tokens = 8\n", "field 'data.most_tokens' is 8: "),
        (LEAST + "validation = 0\n", "field 'data.validation' is 0: "),
        (LEAST + "validation = 0.6\n", "field 'data.validation' is 0.6: "),
        (LEAST + "least_mutation_score = 80\n", "field 'data.least_mutation_score' is 80: "),
        (LEAST + "mutant = 4\n", "unknown field 'data.mutant'; remove it, or check its spelling"),
        (LEAST + "mutants = 4\n", "data.mutants is set, but neither edit nor review is among data.tracks"),
        (LEAST + "share = { generate = 0 }\n", "field 'data.share.generate' is 0: "),
        (LEAST + "share = { review = 0.5 }\n", "data.share names review, which is not among data.tracks"),
        (LEAST + "[lora]\nrank = 0\n", "field 'lora.rank' is 0: "),
        (LEAST + "[lora]\nscale = 0\n", "field 'lora.scale' is 0: "),
        (LEAST + "[lora]\ndropout = 1.0\n", "field 'lora.dropout' is 1.0: "),
        (LEAST + '[lora]\nmodules = ["lm_head"]\n', "field 'lora.modules.0' is 'lm_head': "),
        (LEAST + "[steps]\nlearning_rate = 1\n", "field 'steps.learning_rate' is 1: "),
        (LEAST + "[steps]\nlearning_rate = nan\n", "field 'steps.learning_rate' is nan: "),
        (LEAST + "[steps]\nepochs = 0\n", "field 'steps.epochs' is 0: "),
        (LEAST + '[steps]\nbatch_rows = "many"\n', "field 'steps.batch_rows' is 'many': "),
        (LEAST + "[steps]\npatience = 0\n", "field 'steps.patience' is 0: "),
        (LEAST + "[steps]\nwarmup = 1\n", "field 'steps.warmup' is 1: "),
        (LEAST + "[stepps]\n", "unknown field 'stepps'"),
        ("[data", "not valid TOML: "),
    ],
)
def test_what_no_recipe_may_say_is_named_with_its_field(text: str, says: str, tmp_path: Path) -> None:
    with pytest.raises(CardError) as refused:
        read(tmp_path, text)
    assert str(refused.value).startswith(f"{tmp_path / RECIPE}: ")
    assert says in str(refused.value)


def test_all_that_is_wrong_is_told_at_once(tmp_path: Path) -> None:
    with pytest.raises(CardError) as refused:
        read(tmp_path, LEAST + "mutants = -1\n[steps]\nepochs = 0\n")
    assert len(str(refused.value).splitlines()) == 2


def test_a_missing_recipe_is_told_by_its_place(tmp_path: Path) -> None:
    with pytest.raises(CardError, match=r"recipe\.toml: there is no such card; create it"):
        read_card(tmp_path / RECIPE, Recipe)
