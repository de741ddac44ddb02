"""A training, put together: what it refuses to begin with, what it lays beside a specialist's card, and what the card says then."""

import json
import tomllib
import xml.etree.ElementTree as ET
from collections.abc import Callable
from pathlib import Path

import pytest
from tiny_home import install
from tiny_team import install_tiny, write_pupil

from guild import places
from guild.assemble_training import Outcome, Training, TrainWishes
from guild.engine.specialist import Specialist
from guild.errors import CardError, GuildError, TrainingError, UsageError
from guild.models.watching import Note
from guild.store.store import Store
from guild.training.pairs import DataSet, Pair, make_card, write_data

CARD = "specialist.toml"


def pairs(count: int, family: str) -> tuple[Pair, ...]:
    """Make pairs that ask for nothing and answer what can be learnt."""
    return tuple(
        Pair(f"review {family} {n}", "review", "curriculum", f"p{n}", family, f"say it {n}", "no defect")
        for n in range(count)
    )


def write_pairs(name: str = "pupil", count: int = 6) -> DataSet:
    train, valid = pairs(count, "a"), pairs(2, "b")
    data = DataSet(train, valid, make_card(train, valid, [], {}))
    write_data(places.data() / name, data)
    return data


@pytest.fixture
def school(guild_home: Path) -> Path:
    """A home with the tiny base, a specialist of the user's own, and data for it."""
    install_tiny(guild_home)
    write_pupil(guild_home, "review")
    write_pairs()
    return guild_home


def train(**wishes: object) -> Outcome:
    training = Training(TrainWishes(**{"name": "pupil", "base": "tiny", "dev": None, **wishes}))
    trained = training.train(lambda progress: None)
    with Store.open(places.store()) as store:
        return training.choose(trained, store, "guild train pupil", lambda progress: None)


def test_the_checkpoint_of_the_lowest_validation_loss_is_laid_beside_the_card(school: Path) -> None:
    outcome = train()
    assert outcome.folder == school / "specialists" / "pupil" / "adapters" / "tiny"
    assert [(one.step, one.passed) for one in outcome.scored] == [(2, None), (4, None)]
    assert outcome.step == min(outcome.scored, key=lambda one: one.validation).step
    taken = places.trainings() / "pupil-tiny" / "checkpoints" / f"{outcome.step:06}"
    for name in ("adapters.safetensors", "adapter_config.json"):
        assert (outcome.folder / name).read_bytes() == (taken / name).read_bytes()
    ET.fromstring((outcome.folder / "curve.svg").read_text())
    config = json.loads((outcome.folder / "adapter_config.json").read_text())
    assert (config["num_layers"], config["lora_parameters"]["rank"], config["guild"]["base"]) == (2, 2, "tiny")
    specialist = Specialist(school / "specialists" / "pupil")
    specialist.check()
    assert specialist.adapter("tiny") == outcome.folder


def test_the_adapter_s_card_says_what_it_was_made_of(school: Path) -> None:
    outcome = train()
    card = json.loads((outcome.folder / "card.json").read_text())
    assert (card["specialist"], card["base"], card["step"]) == ("pupil", "tiny", outcome.step)
    assert card["data_sha256"] == write_pairs().sha256
    assert card["recipe"]["lora"]["rank"] == 2
    assert [one["step"] for one in card["checkpoints"]] == [2, 4]
    assert {"commit", "versions", "base_sha256", "prompts_sha256", "data", "seconds"} <= card.keys()


def test_the_same_training_gives_the_same_adapter(school: Path) -> None:
    one = train()
    before = (one.folder / "adapters.safetensors").read_bytes()
    again = train(restart=True)
    assert (again.step, again.scored) == (one.step, one.scored)
    assert (again.folder / "adapters.safetensors").read_bytes() == before


def test_a_training_that_is_there_is_gone_on_with_or_dropped_as_the_user_says(school: Path) -> None:
    with pytest.raises(UsageError, match=r"pupil-tiny: holds no training to go on with; leave --resume out"):
        train(resume=True)
    first = train()
    with pytest.raises(UsageError, match=r"pupil-tiny: holds a training already; go on with it with --resume, or drop"):
        train()
    # It is at its end: nothing is learnt any more, and the same is chosen.
    assert train(resume=True) == first
    write_pairs(count=5)
    with pytest.raises(UsageError, match="cannot be resumed, since data_sha256 changed meanwhile"):
        train(resume=True)
    write_pairs()
    write_pupil(school, "review", lora="scale = 3.0")
    with pytest.raises(UsageError, match="cannot be resumed, since recipe changed meanwhile"):
        train(resume=True)
    write_pupil(school, "review")
    (school / "specialists" / "pupil" / "system.md").write_text("You know other code.")
    with pytest.raises(UsageError, match="cannot be resumed, since prompts_sha256 changed meanwhile"):
        train(resume=True)
    assert train(restart=True).scored


CARDS: dict[str, Callable[[str], str]] = {
    "no table": lambda text: text,
    "an empty table": lambda text: f"{text}\n[adapters]\n",
    "a table before another": lambda text: text.replace("[sampling]", "[adapters]\n\n[sampling]"),
    "another base": lambda text: f'{text}\n[adapters] # mine\n"tiny-2" = "elsewhere"\n',
    "another adapter": lambda text: f'{text}\n[adapters]\ntiny = "elsewhere"\n',
    "another adapter, quoted": lambda text: f'{text}\n[ adapters ]\n  "tiny"="elsewhere"\n',
    "this adapter": lambda text: f'{text}\n[adapters]\n"tiny" = "adapters/tiny"\n',
}


@pytest.mark.parametrize("card", CARDS)
def test_the_card_names_the_adapter_however_it_is_written(card: str, school: Path) -> None:
    place = school / "specialists" / "pupil" / CARD
    place.write_text(CARDS[card](place.read_text()))
    before = tomllib.loads(place.read_text())
    wanted = {**before.get("adapters", {}), "tiny": "adapters/tiny"}
    train()
    after = tomllib.loads(place.read_text())
    assert after == {**before, "adapters": wanted}
    train(restart=True)
    assert tomllib.loads(place.read_text()) == after


def test_a_card_that_no_line_can_be_put_into_is_left_as_it_is(school: Path) -> None:
    place = school / "specialists" / "pupil" / CARD
    text = place.read_text().replace("[sampling]", 'adapters = { other = "x" }\n[sampling]')
    place.write_text(text)
    with pytest.raises(CardError, match=r'write a table \[adapters\] with the line: "tiny" = "adapters/tiny"'):
        train()
    assert place.read_text() == text


def test_data_that_are_missing_or_of_another_recipe_are_refused(school: Path) -> None:
    write_pupil(school, "review", name="other")
    with pytest.raises(TrainingError, match=r"data/other/card\.json: cannot be read .* run: guild data build other"):
        Training(TrainWishes("other", "tiny"))
    recipe = school / "specialists" / "pupil" / "recipe.toml"
    recipe.write_text(recipe.read_text().replace("most_tokens = 4000", "most_tokens = 64"))
    (school / "specialists" / "pupil" / "system.md").write_text("You know our code. " * 9)
    with pytest.raises(TrainingError) as refused:
        train()
    assert str(refused.value).startswith("pair 'review a 0': has ")
    assert "but data.most_tokens is 64; the data are of another recipe or prompt" in str(refused.value)
    # Nothing was begun, so nothing is in the way.
    assert not (places.trainings() / "pupil-tiny").exists()


def test_a_tokenizer_with_more_words_than_the_base_is_refused(school: Path) -> None:
    install(school, "narrow")
    with pytest.raises(
        TrainingError, match=r"the data hold token 264, but the base knows 264 tokens; its tokenizer is"
    ):
        train(base="narrow")


@pytest.mark.parametrize(
    ("name", "base", "says"),
    [
        ("nobody", "tiny", "no model 'nobody'; known are: base, go-developer"),
        ("pupil", "nothing", "no base 'nothing'; known are: "),
    ],
)
def test_unknown_names_are_refused_with_those_there_are(name: str, base: str, says: str, school: Path) -> None:
    with pytest.raises(GuildError, match=says):
        Training(TrainWishes(name, base))


def test_what_it_will_take_is_told_before_it_begins(school: Path) -> None:
    told: list[str] = []
    training = Training(TrainWishes("pupil", "tiny"), lambda event: told.extend([event.text] * isinstance(event, Note)))
    training.train(lambda progress: None)
    assert told == [line for line in told if line.startswith("guild: 6 pairs to train on, 2 to validate on; about ")]
    assert len(told) == 1
