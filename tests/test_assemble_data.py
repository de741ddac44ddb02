"""Training data, put together from a real suite with the real toolchain: what is in them, what is not, and what stops them."""

import json
import shutil
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from tiny_suite import DEAD, FLIPPED, INITIALS, LARGER, write_problem, write_tiny_suite
from tiny_team import install_tiny, leak, write_pupil, write_team

from guild import places
from guild.assemble_data import Built, build_data
from guild.assemble_suite import open_tools
from guild.bench.sandbox import find_sandbox
from guild.bench.toolbox import Toolbox
from guild.errors import ContaminationError, GuildError, TrainingError
from guild.training.pairs import Pair, read_data

pytestmark = pytest.mark.skipif(find_sandbox() is None, reason="needs a sandbox")

FILES = ("train.jsonl", "valid.jsonl", "card.json")


@pytest.fixture(scope="module")
def school(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A GUILD_HOME with the tiny base, Go's cache of whoever runs the tests, and the suite `team`."""
    cache = places.cache()
    cache.mkdir(parents=True, exist_ok=True)
    home = tmp_path_factory.mktemp("school")
    (home / "cache").symlink_to(cache)
    install_tiny(home)
    write_team(home)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("GUILD_HOME", str(home))
        yield home


@pytest.fixture(scope="module")
def tools(school: Path) -> Toolbox:
    return open_tools()


def built(tools: Toolbox, name: str = "pupil") -> Built:
    return build_data(name, "tiny", tools, lambda what, done, total: None)


@pytest.fixture(scope="module")
def all_tracks(school: Path, tools: Toolbox) -> Built:
    """Data of all four tracks, with mutants."""
    tracks = ("generate", "test", "edit", "review")
    write_pupil(school, *tracks, data="mutants = 2\nphrasings = 2\nflawed = 3", name="knows-all")
    return built(tools, "knows-all")


def pairs_of(made: Built) -> list[Pair]:
    return [*made.data.train, *made.data.valid]


def test_each_track_has_its_pairs(all_tracks: Built) -> None:
    pairs = pairs_of(all_tracks)
    assert len({pair.ident for pair in pairs}) == len(pairs)
    # One for each problem; two wordings for each of two bugs and two mutants; three flawed and three clean reviews.
    assert Counter(pair.track for pair in pairs) == {"generate": 2, "test": 2, "edit": 16, "review": 12}
    assert Counter(pair.source for pair in pairs if pair.track == "edit") == {"curriculum": 8, "mutant": 8}
    answers = {(pair.track, pair.problem): pair.answer for pair in pairs}
    assert answers["generate", "larger"] == answers["edit", "larger"] == f"```go\n{LARGER}```"
    assert "func TestInitials(" in answers["test", "initials"]
    assert FLIPPED.splitlines()[4] in next(pair.user for pair in pairs if pair.ident.startswith("edit larger/flipped "))


def test_reviews_of_flawed_and_of_correct_code_are_in_balance(all_tracks: Built) -> None:
    for problem in ("larger", "initials"):
        reviews = [pair for pair in pairs_of(all_tracks) if (pair.track, pair.problem) == ("review", problem)]
        clean = [pair for pair in reviews if pair.answer == "no defect"]
        assert len(clean) == len(reviews) / 2 == 3
        assert len({pair.answer for pair in reviews}) == 4
        assert all(pair.answer.startswith("line ") for pair in reviews if pair not in clean)


def test_a_track_takes_its_share_of_the_problems(school: Path, tools: Toolbox) -> None:
    taken = []
    for share in ("1e-9", "0.3", "0.6", "1.0"):
        write_pupil(school, "generate", "test", data=f"share = {{ test = {share} }}", name="knows-some")
        pairs = pairs_of(built(tools, "knows-some"))
        assert sum(pair.track == "generate" for pair in pairs) == 2
        taken.append({pair.problem for pair in pairs if pair.track == "test"})
    assert (len(taken[0]), len(taken[-1])) == (0, 2)
    assert all(less <= more for less, more in pairwise(taken))


def test_a_family_is_trained_on_or_validated_on(all_tracks: Built) -> None:
    data = all_tracks.data
    assert {pair.family for pair in data.train} | {pair.family for pair in data.valid} == {"comparing", "words"}
    assert not {pair.family for pair in data.train} & {pair.family for pair in data.valid}


def test_the_card_tells_of_it(all_tracks: Built) -> None:
    card = json.loads((all_tracks.folder / "card.json").read_text())
    assert card == all_tracks.data.card
    assert (card["specialist"], card["problems"], card["near_neighbours"]) == ("knows-all", 2, [])
    assert card["pairs"] == {"train": len(all_tracks.data.train), "valid": len(all_tracks.data.valid)}
    assert card["sha256"] == all_tracks.data.sha256
    lengths = [pair.tokens for pair in all_tracks.data.train]
    assert (card["tokens"]["sum"], card["tokens"]["most"]) == (sum(lengths), max(lengths))
    # The tiny tokenizer has a token for each byte; the template adds some.
    for pair in pairs_of(all_tracks):
        assert 0 < pair.tokens - len((pair.user + pair.answer + "You know our code.").encode()) < 10
    assert read_data(all_tracks.folder) == all_tracks.data


def test_the_same_inputs_are_the_same_bytes(all_tracks: Built, tools: Toolbox) -> None:
    before = [(all_tracks.folder / name).read_bytes() for name in FILES]
    for name in FILES:
        (all_tracks.folder / name).unlink()
    again = built(tools, "knows-all")
    assert again.folder == all_tracks.folder
    assert [(again.folder / name).read_bytes() for name in FILES] == before


def test_what_is_too_long_is_dropped_with_its_reason(all_tracks: Built, school: Path, tools: Toolbox) -> None:
    most = sorted(pair.tokens for pair in pairs_of(all_tracks) if pair.track == "edit")[9]
    folder = write_pupil(school, "edit", data="mutants = 2\nphrasings = 2")
    recipe = folder / "recipe.toml"
    recipe.write_text(recipe.read_text().replace("most_tokens = 4000", f"most_tokens = {most}"))
    made = built(tools)
    longer = [pair for pair in pairs_of(all_tracks) if pair.track == "edit" and pair.tokens > most]
    assert longer
    assert made.data.card["dropped"] == {f"is longer than {most} tokens": len(longer)}
    assert max(pair.tokens for pair in pairs_of(made)) == most
    recipe.write_text(recipe.read_text().replace(f"most_tokens = {most}", "most_tokens = 64"))
    with pytest.raises(
        TrainingError, match=r"leaves 0 pairs to train on and 0 to validate on, .*; 16 left out: is longer than 64"
    ):
        built(tools)


def test_a_leaked_benchmark_problem_fails_the_build_and_writes_nothing(school: Path, tools: Toolbox) -> None:
    write_team(school.parent / "leaky").rename(school / "suites" / "leaky")
    leak(school / "suites" / "leaky", places.shelf("benchmarks") / "go-core" / "average-score")
    folder = write_pupil(school, "generate", name="cheat")
    recipe = folder / "recipe.toml"
    recipe.write_text(recipe.read_text().replace('"team"', '"leaky"'))
    with pytest.raises(ContaminationError) as refused:
        built(tools, "cheat")
    told = str(refused.value).splitlines()
    assert told[0].startswith("data of 'cheat': ")
    assert told[0].endswith(" hits of the contamination gate; change or delete those training problems:")
    for kind in ("body", "name", "13-gram", "likeness"):
        assert any(line.startswith(f"innocent: {kind} of benchmark problem average-score: ") for line in told), kind
    assert refused.value.exit_code == 1
    assert not (school / "data" / "cheat").exists()
    # The other problems of that suite are not at fault.
    assert not [line for line in told[1:] if not line.startswith(("innocent: ", "… and "))]


def test_imported_suites_are_guarded(school: Path, tools: Toolbox) -> None:
    suite = write_tiny_suite(school / "suites" / "measured")
    write_pupil(school, "generate", name="twin")
    try:
        with pytest.raises(ContaminationError, match="larger: name of benchmark problem larger: Larger"):
            built(tools, "twin")
    finally:
        shutil.rmtree(suite)


def test_near_neighbours_are_reported(school: Path, tools: Toolbox) -> None:
    suite = school / "suites" / "alike"
    code = INITIALS.replace("Initials", "Tails").replace("initials", "tails").replace("word[0]", "word[len(word)-1]")
    code = code.replace("// Tails returns the first letters of all words, and nothing for no words.\n", "")
    code = code.replace("\tvar found", '\tif text == "" {\n\t\treturn "-"\n\t}\n\tvar found').replace("found", "ends")
    card = 'family = "tails"\nsplit = "dev"\ndifficulty = "easy"\nspec = "Tells how words end."\n'
    write_problem(suite / "ends", card, code, "", {})
    (suite / "suite.toml").write_text('title = "Alike"\norigin = "made for a test"\n')
    write_pupil(school, "generate", name="cousin")
    try:
        near = built(tools, "cousin").data.card["near_neighbours"]
    finally:
        shutil.rmtree(suite)
    assert [one[:2] for one in near] == [["initials", "ends"]]
    assert 0.3 <= near[0][2] <= 0.6


def test_a_suite_without_training_problems_is_refused(school: Path, tools: Toolbox) -> None:
    folder = write_pupil(school, "generate", name="lost")
    recipe = folder / "recipe.toml"
    recipe.write_text(recipe.read_text().replace('"team"', '"go-core"'))
    with pytest.raises(GuildError, match=r"suite 'go-core' has no problem in split 'train'"):
        built(tools, "lost")
    recipe.write_text(recipe.read_text().replace('"go-core"', '"nowhere"'))
    with pytest.raises(GuildError, match="no suite 'nowhere'; there are: "):
        built(tools, "lost")
    recipe.unlink()
    with pytest.raises(GuildError, match=r"recipe\.toml: there is no such card"):
        built(tools, "lost")


def test_one_family_is_too_few(school: Path, tools: Toolbox) -> None:
    suite = write_team(school.parent / "single")
    (suite / "larger" / "problem.toml").write_text(
        (suite / "larger" / "problem.toml").read_text().replace('"comparing"', '"words"')
    )
    suite.rename(school / "suites" / "single")
    folder = write_pupil(school, "generate", name="only-words")
    recipe = folder / "recipe.toml"
    recipe.write_text(recipe.read_text().replace('"team"', '"single"'))
    with pytest.raises(TrainingError, match=r"leaves 2 pairs to train on and 0 to validate on, of 2 problems in 1 fam"):
        built(tools, "only-words")
    assert not (school / "data" / "only-words").exists()


def test_a_test_that_sees_too_little_is_not_taught(school: Path, tools: Toolbox) -> None:
    suite = write_team(school.parent / "weak")
    blind = 'package initials\n\nimport "testing"\n\nfunc TestInitials(t *testing.T) {\n\tInitials("a b")\n}\n'
    (suite / "initials" / "solution_test.go").write_text(blind)
    card = 'family = "third"\nsplit = "train"\ndifficulty = "easy"\nspec = "s"\nsignature = "package initials"\n'
    write_problem(suite / "third", card, DEAD, blind, {})
    suite.rename(school / "suites" / "weak")
    folder = write_pupil(school, "test", name="strict")
    recipe = folder / "recipe.toml"
    recipe.write_text(recipe.read_text().replace('"team"', '"weak"'))
    with pytest.raises(TrainingError, match="leaves 1 pairs to train on and 0 to validate on, of 3 problems"):
        built(tools, "strict")


SHORT = """\
package larger

import "testing"

func TestLarger(t *testing.T) {
	// the second one is larger
	if got := Larger(1, 2); got != 2 {
		t.Errorf("Larger(1, 2) = %d, want 2", got)
	}
	// the first one is larger
	if got := Larger(-1, -2); got != -1 {
		t.Errorf("Larger(-1, -2) = %d, want -1", got)
	}
}
"""


def test_a_short_test_is_taught_in_place_of_the_hidden_one_unless_it_is_weak(school: Path, tools: Toolbox) -> None:
    place = school / "suites" / "team" / "larger" / "short_test.go"
    write_pupil(school, "test", name="knows-short")
    try:
        place.write_text(SHORT)
        first = built(tools, "knows-short")
        answers = {pair.problem: pair.answer for pair in pairs_of(first)}
        assert answers["larger"] == f"```go\n{SHORT}```"
        assert "func TestInitials(" in answers["initials"]
        place.write_text(SHORT.replace("-1, -2", "2, 2").replace("want -1", "want 2").replace("!= -1", "!= 2"))
        with pytest.raises(TrainingError, match="1 left out: its short test kills too few mutants"):
            built(tools, "knows-short")
        place.write_text(SHORT.replace("!= -1", "!= -2"))
        with pytest.raises(GuildError, match="'larger': its test fails"):
            built(tools, "knows-short")
    finally:
        place.unlink()
