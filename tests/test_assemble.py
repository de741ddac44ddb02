"""A guild put together: which base and which stages it takes, who answers a request and how, and what it never loads too early."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from sure_requests import sure_request
from tiny import write_adapter
from tiny_home import ANSWER, CODE, install, install_speaker

from guild.assemble import Guild, Wishes, choose_base, describe_base, find_probe
from guild.contract import BASE, Answer
from guild.errors import AdapterError, ContextOverflow, ModelError, UsageError
from guild.models.catalog import default_model_here, load_catalog
from guild.models.installed import look_at
from guild.routing.encoder import EncoderStage


@pytest.fixture
def home(guild_home: Path) -> Path:
    """A home of this test's own in which `tiny` babbles and `speaker` answers with Go."""
    install(guild_home, "tiny")
    install_speaker(guild_home, "speaker", ANSWER)
    return guild_home


@pytest.fixture
def specialist(home: Path) -> Callable[..., Path]:
    """Write a specialist of the user's own; return its folder."""

    def write(name: str = "poet", tasks: str = '"test", "edit"', adapters: str = "", sampling: str = "") -> Path:
        folder = home / "specialists" / name
        folder.mkdir(parents=True)
        (folder / "specialist.toml").write_text(
            f'name = "{name}"\nsummary = "s"\ntasks = [{tasks}]\nanswer = "go-file"\n'
            f"[sampling]\n{sampling}\n[adapters]\n{adapters}\n"
        )
        (folder / "system.md").write_text("You are a poet.")
        return folder

    return write


def _finished(guild: Guild, request: str, wishes: Wishes) -> tuple[list[str], Answer]:
    *pieces, answer = guild.answer(guild.prepare(request, wishes), wishes)
    assert isinstance(answer, Answer)
    assert all(isinstance(piece, str) for piece in pieces)
    return [str(piece) for piece in pieces], answer


# Bases


def test_the_machine_chooses_where_nobody_does(home: Path) -> None:
    assert choose_base(None) == choose_base("") == Guild().base_name == default_model_here()


def test_a_base_is_known_by_catalog_or_because_it_is_installed(home: Path) -> None:
    assert [choose_base(name) for name in ("tiny", "smollm2-135m")] == ["tiny", "smollm2-135m"]
    with pytest.raises(UsageError, match=r"no base 'qwen'; known are: qwen2\.5-coder-0\.5b, .*, speaker, tiny; or "):
        Guild("qwen")


def test_a_damaged_base_that_nobody_delivers_is_said_to_be_damaged(home: Path) -> None:
    (home / "models" / "tiny" / "tokenizer.json").unlink()
    with pytest.raises(ModelError, match=r"tiny: .*tokenizer\.json: is missing; pull or import the model again"):
        Guild("tiny")


def _described(name: str, source: str) -> frozenset[str]:
    found = look_at("tiny")
    assert found is not None and found.manifest is not None
    return describe_base(name, found.folder, found.manifest.model_copy(update={"source": source})).known_sha256


def test_builds_of_one_card_are_one_base_and_a_file_of_that_name_is_not(home: Path) -> None:
    card = load_catalog()["qwen2.5-coder-0.5b"]
    pinned = {source.sha256 for source in card.sources if getattr(source, "sha256", None)}
    (own,) = _described("tiny", "file x.gguf")
    assert _described("qwen2.5-coder-0.5b", card.sources[-1].describe()) == {own, *pinned}
    assert _described("qwen2.5-coder-0.5b", "file x.gguf") == {own}


# Routing


def test_a_probe_trained_here_goes_before_the_shipped_one(home: Path) -> None:
    name = "qwen2.5-coder-0.5b"
    assert find_probe("tiny") is None
    shipped = find_probe(name)
    assert shipped is not None and not shipped.is_relative_to(home)
    (home / "router").mkdir()
    shutil.copy(shipped, home / "router")
    assert find_probe(name) == home / "router" / shipped.name


def test_a_base_that_is_not_installed_is_not_pulled_to_route(home: Path) -> None:
    guild = Guild("qwen2.5-coder-0.5b", watch=lambda event: pytest.fail(f"pulls: {event}"))
    assert isinstance(guild.second_stage, EncoderStage)


def test_preparing_loads_no_engine(home: Path) -> None:
    traced: list[str] = []
    guild = Guild("tiny", trace=lambda stage, _seconds: traced.append(stage))
    guild.prepare(sure_request("generate"))
    assert traced == ["route"]
    _finished(guild, sure_request("other"), Wishes(max_tokens=2))
    assert traced == ["route", "route", "imports", "load", "prefill"]


# Who answers, and how


def test_a_turn_carries_what_the_card_says(home: Path) -> None:
    turn = Guild("tiny").prepare(sure_request("test"))
    assert (turn.model, turn.adapter, turn.answer_format) == ("go-test", None, "test-file")
    assert turn.system is not None and "test" in turn.system
    assert turn.notes == ("go-test has no adapter for tiny: base + its prompt",)
    assert (turn.sampling.max_tokens, turn.sampling.temperature) == (1024, 0)


def test_explanations_are_the_base_s_and_have_no_prompt(home: Path) -> None:
    turn = Guild("tiny").prepare(sure_request("explain"))
    assert (turn.model, turn.system, turn.adapter, turn.answer_format, turn.notes) == (BASE, None, None, "text", ())


def test_a_wish_goes_before_the_card(home: Path, specialist: Callable[..., Path]) -> None:
    specialist(sampling='temperature = 0.5\nmax_tokens = 7\nstop = ["END"]')
    guild = Guild("tiny")
    card = guild.prepare("x", Wishes(model="poet")).sampling
    assert (card.temperature, card.max_tokens, card.stop) == (0.5, 7, ("END",))
    wished = guild.prepare("x", Wishes(model="poet", max_tokens=3, temperature=0.0)).sampling
    assert (wished.temperature, wished.max_tokens, wished.stop) == (0.0, 3, ("END",))


def test_the_named_model_answers_and_the_router_is_still_heard(home: Path, specialist: Callable[..., Path]) -> None:
    specialist()
    guild = Guild("tiny")
    kept = guild.prepare(sure_request("edit"), Wishes(model="poet")).decision
    other = guild.prepare(sure_request("generate"), Wishes(model="poet")).decision
    assert (kept.model, kept.task, other.model, other.task) == ("poet", "edit", "poet", "test")
    assert other.reason.startswith("as asked; the router says generate ")
    assert guild.prepare(sure_request("test"), Wishes(model=BASE)).system is None


@pytest.mark.parametrize(
    ("request_", "model", "says"), [("", None, "is empty"), ("x", "poet", "no model 'poet'; known")]
)
def test_what_cannot_be_prepared(home: Path, request_: str, model: str | None, says: str) -> None:
    with pytest.raises(UsageError, match=says):
        Guild("tiny").prepare(request_, Wishes(model=model))


# Answers


def test_an_answer_streams_and_is_read(home: Path) -> None:
    pieces, answer = _finished(Guild("speaker"), sure_request("generate"), Wishes())
    assert len(pieces) > 10
    assert "".join(pieces) == answer.text == ANSWER
    assert (answer.task, answer.model, answer.finish, answer.parsed.code) == ("generate", "go-developer", "stop", CODE)
    assert answer.notes == ("go-developer has no adapter for speaker: base + its prompt",)
    assert 0 < answer.first_token_s <= answer.seconds


def test_an_adapter_is_loaded_once_and_changes_the_answer(home: Path, specialist: Callable[..., Path]) -> None:
    write_adapter(specialist(adapters='tiny = "a"') / "a", seed=1)
    specialist("clerk")
    guild, words = Guild("tiny"), sure_request("test")
    _, poet = _finished(guild, words, Wishes(model="poet", max_tokens=12))
    _, clerk = _finished(guild, words, Wishes(model="clerk", max_tokens=12))
    assert guild.engine.adapters == ("poet",)
    assert poet.prompt_tokens == clerk.prompt_tokens
    assert poet.text != clerk.text
    assert (poet.notes, clerk.notes) == ((), ("clerk has no adapter for tiny: base + its prompt",))
    _, again = _finished(guild, words, Wishes(model="poet", max_tokens=12))
    assert again.text == poet.text


def test_an_adapter_of_another_base_is_refused_and_the_guild_goes_on(
    home: Path, specialist: Callable[..., Path]
) -> None:
    write_adapter(specialist(adapters='tiny = "a"') / "a", seed=1, hidden=64)
    guild = Guild("tiny")
    with pytest.raises(AdapterError, match="it was trained on another base"):
        _finished(guild, "x", Wishes(model="poet"))
    assert guild.engine.adapters == ()
    assert _finished(guild, "x", Wishes(model=BASE, max_tokens=3))[1].completion_tokens == 3


def test_an_answer_that_nobody_waits_for_frees_its_row(home: Path) -> None:
    guild = Guild("speaker")
    answer = guild.answer(guild.prepare(sure_request("generate")))
    assert next(answer)
    answer.close()
    assert "".join(_finished(guild, sure_request("generate"), Wishes())[0]) == ANSWER


def test_too_long_a_request_is_refused_before_anything_is_computed(home: Path) -> None:
    traced: list[str] = []
    guild = Guild("tiny", trace=lambda stage, _seconds: traced.append(stage))
    wishes = Wishes(model=BASE)
    with pytest.raises(ContextOverflow, match="takes 5002 tokens with its prompt, but the context window holds 4096"):
        _finished(guild, "x" * 5000, wishes)
    assert "prefill" not in traced
