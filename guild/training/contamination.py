"""The contamination gate: no benchmark problem, nor a likeness of one, may be among what a model is trained on.

Four questions are asked of every training text against every benchmark problem, dev problems and imported suites too. A hit fails
the build. What is alike, but not enough to be a hit, is a near neighbour: scores are printed with and without it.

    body       a function of ten tokens or more is the same, but for comments and layout
    name       an exported function or type has the same name, which is no idiom, as `NewReader` is
    13-gram    thirteen words in a row are the same (as in GPT-3's check, arXiv:2005.14165, appendix C), which are no idiom
    likeness   more than 60 % of all stretches of eight normalised tokens are the same, so names and literals were changed at most

It does not see a paraphrase: the same task told in other words and solved in another way passes.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from guild.stats.shingles import code_shingles, jaccard, shingles

Kind = Literal["body", "name", "13-gram", "likeness"]

_GRAM = 13
_SAME = 0.6
NEAR = 0.3
"""From this likeness on, a training text is a near neighbour of a problem."""
_IDIOM, _IDIOM_FAMILIES = 10, 3
"""Ten words in a row that occur in three families of the benchmark are Go, such as the head of a table test, not a problem."""
_LEAST_BODY = 10
_WORD = re.compile(r"\w+")
_IDIOMATIC = frozenset(
    _WORD.findall("""
    Clone Compare Config Conn Decode Decoder Dial Encode Encoder Error File FileHeader FormatError Func GenerateKey
    Handler Index Int Join Load Lookup Map Marshal Mode New NewDecoder NewEncoder NewFile NewReader NewWriter Open Options
    Parse Pointer PrivateKey PublicKey Read ReadFile Reader Scanner String Symbol Token Type Uint64 Unmarshal Value Writer
    """)
)
"""What five or more packages of Go 1.27's standard library export: such names say how Go is written, not what a problem is."""
_MARK = re.compile(r"\w+|[^\w\s]")
_COMMENT = re.compile(r"//[^\n]*|/\*.*?\*/", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Text:
    """What is compared: `prose` is told, `code` is Go with its normalised `tokens`; `names` are its exported functions and types.

    `name` says which row or problem it is, `family` to which family it belongs.
    """

    name: str
    family: str
    prose: str
    code: str
    tokens: tuple[str, ...]
    names: frozenset[str]


@dataclass(frozen=True, slots=True)
class Hit:
    """A training text that holds something of a benchmark problem."""

    text: str
    problem: str
    kind: Kind
    what: str


@dataclass(frozen=True, slots=True)
class Neighbour:
    """A training text that is rather like a benchmark problem, and how much."""

    text: str
    problem: str
    likeness: float


@dataclass(frozen=True, slots=True)
class Findings:
    """What the gate found."""

    hits: tuple[Hit, ...]
    neighbours: tuple[Neighbour, ...]


def find_contamination(training: Sequence[Text], problems: Sequence[Text]) -> Findings:
    """Compare all training texts with all problems."""
    known = _Known(problems)
    hits = [hit for text in training for hit in known.hits(text)]
    alike = [found for text in training for found in known.likenesses(text)]
    return Findings(
        hits=tuple(
            hits + [Hit(a.text, a.problem, "likeness", f"{a.likeness:.0%}") for a in alike if a.likeness > _SAME]
        ),
        neighbours=tuple(a for a in alike if NEAR <= a.likeness <= _SAME),
    )


class _Known:
    """The problems, indexed."""

    def __init__(self, problems: Sequence[Text]) -> None:
        self._problems = problems
        self._stretches = [code_shingles(problem.tokens) for problem in problems]
        self._bodies = {body: p.name for p in problems for body in _bodies(p.code)}
        self._names = {name: p.name for p in problems for name in p.names - _IDIOMATIC}
        families: dict[tuple[str, ...], set[str]] = {}
        for problem in problems:
            for stretch in _grams(problem, _IDIOM):
                families.setdefault(stretch, set()).add(problem.family)
        idioms = {stretch for stretch, found in families.items() if len(found) >= _IDIOM_FAMILIES}
        self._grams = {
            gram: problem.name
            for problem in problems
            for gram in _grams(problem, _GRAM)
            # What is left beside an idiom is too short to tell anything.
            if not shingles(gram, _IDIOM) & idioms
        }

    def hits(self, text: Text) -> Iterator[Hit]:
        for body in sorted(_bodies(text.code) & self._bodies.keys()):
            yield Hit(text.name, self._bodies[body], "body", body[:80])
        for name in sorted(text.names & self._names.keys()):
            yield Hit(text.name, self._names[name], "name", name)
        # One for each problem: a copied paragraph has many.
        found = {self._grams[gram]: gram for gram in sorted(_grams(text, _GRAM) & self._grams.keys())}
        for problem, gram in found.items():
            yield Hit(text.name, problem, "13-gram", " ".join(gram))

    def likenesses(self, text: Text) -> Iterator[Neighbour]:
        if not text.tokens:
            return
        mine = code_shingles(text.tokens)
        for problem, theirs in zip(self._problems, self._stretches, strict=True):
            if (likeness := jaccard(mine, theirs)) >= NEAR:
                yield Neighbour(text.name, problem.name, likeness)


def _grams(text: Text, length: int) -> set[tuple[str, ...]]:
    """Return the stretches of so many words of prose and of code, each by itself; texts that are too short have none."""
    parts = (_words(text.prose), _words(_COMMENT.sub(" ", text.code)))
    return {gram for words in parts for gram in shingles(words, length) if len(gram) == length}


def _words(text: str) -> list[str]:
    return _WORD.findall(text.lower())


def _bodies(code: str) -> set[str]:
    """Return the bodies of top-level functions without comments and layout, as gofmt-ed code shows them."""
    plain = _COMMENT.sub("", code)
    found = (_MARK.findall(body) for body in _functions(plain))
    return {" ".join(marks) for marks in found if len(marks) >= _LEAST_BODY}


def _functions(code: str) -> Iterable[str]:
    inside: list[str] | None = None
    for line in code.splitlines():
        # Where parameters stand one to a line, the one with the parenthesis opens the body.
        if line.startswith(("func ", ")")) and line.rstrip().endswith("{"):
            inside = []
        elif line.startswith("}") and inside is not None:
            yield "\n".join(inside)
            inside = None
        elif inside is not None:
            inside.append(line)
