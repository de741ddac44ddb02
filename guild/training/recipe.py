"""Recipe cards: what a specialist's data are made of, and how its adapter is trained.

A recipe lies beside the specialist's card as `recipe.toml` and says everything that decides the result, so that the same recipe,
base and problems give the same adapter on the same machine. Nothing is read or trained here.
"""

from typing import Annotated, Literal

from pydantic import Field, model_validator

from guild.card import Card
from guild.contract import Track

CURRICULUM = "curriculum"
"""The name by which recipes call the training problems that lie beside the specialists."""

Module = Literal["q_proj", "k_proj", "v_proj", "o_proj", "gate_proj", "up_proj", "down_proj"]


class DataCard(Card):
    """What pairs are made of, and how many of them.

    `suites` are where problems come from: `curriculum` is the shelf's, others are imported ones. `mutants` are how many mutants
    of a problem stand beside its own bugs in edit and review pairs, `phrasings` in how many wordings each edit is asked for,
    `flawed` how many reviews of a problem's flawed code there are, and as many of its correct code. `share` bounds what a
    training costs: it is the share of problems of which a track takes its pairs, all unless said. With `short_tests_only` the test
    track takes only problems with a short test, so that all targets are of one style. `library` and `harvest`
    say whether functions of the standard library and verified self-samples are used. `validation` is the share of pairs kept
    apart, in whole families, for the validation loss.
    """

    tracks: tuple[Track, ...] = Field(min_length=1)
    suites: tuple[str, ...] = Field(default=(CURRICULUM,), min_length=1)
    mutants: int = Field(default=0, ge=0, le=20)
    phrasings: int = Field(default=1, ge=1, le=4)
    flawed: int = Field(default=2, ge=1, le=20)
    share: dict[Track, Annotated[float, Field(gt=0, le=1)]] = Field(default_factory=dict)
    least_mutation_score: float = Field(default=0.8, ge=0, le=1)
    short_tests_only: bool = False
    library: bool = False
    harvest: bool = False
    most_tokens: int = Field(default=1280, ge=64)
    validation: float = Field(default=0.1, gt=0, le=0.5)


class LoRACard(Card):
    """Which part of the base is adapted: so many last blocks, and in each the named matrices."""

    rank: int = Field(default=16, ge=1, le=256)
    scale: float = Field(default=2.0, gt=0)
    layers: int = Field(default=8, ge=1)
    modules: tuple[Module, ...] = ("q_proj", "k_proj", "v_proj", "o_proj", "gate_proj", "up_proj", "down_proj")
    dropout: float = Field(default=0.0, ge=0, lt=1)


class StepsCard(Card):
    """How the weights are found. `batch_rows` pairs make a step; `patience` validations without gain end the training."""

    learning_rate: float = Field(default=2e-4, gt=0, lt=1)
    warmup: float = Field(default=0.1, ge=0, lt=1)
    epochs: int = Field(default=3, ge=1)
    batch_rows: int = Field(default=8, ge=1)
    weight_decay: float = Field(default=0.0, ge=0)
    largest_norm: float = Field(default=1.0, gt=0)
    validations: int = Field(default=2, ge=1, description="validations, and so checkpoints, in each epoch")
    patience: int = Field(default=3, ge=1)
    seed: int = Field(default=0, ge=0)


RECIPE = "recipe.toml"


class Recipe(Card):
    """One recipe as written."""

    data: DataCard
    lora: LoRACard = LoRACard()
    steps: StepsCard = StepsCard()

    @model_validator(mode="after")
    def _what_is_made_is_asked_for(self) -> "Recipe":
        if self.data.mutants and not {"edit", "review"} & set(self.data.tracks):
            raise ValueError("data.mutants is set, but neither edit nor review is among data.tracks")
        if self.data.library and "generate" not in self.data.tracks:
            raise ValueError("data.library is set, but generate is not among data.tracks")
        if unmade := set(self.data.share) - set(self.data.tracks):
            raise ValueError(f"data.share names {', '.join(sorted(unmade))}, which is not among data.tracks")
        return self
