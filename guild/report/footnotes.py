"""What each statistic of a report means: one sentence each, for a reader who has never met it."""

from collections.abc import Mapping

FOOTNOTES: Mapping[str, str] = {
    "rate": (
        "The share of items that a model passed, as the Go toolchain judged its first answer; with several "
        "answers an item, the mean of their shares."
    ),
    "interval of a rate": (
        "If the run were repeated on other items of the same kind, about 95 of 100 such intervals would hold "
        "the true rate (Wilson's interval; with several answers an item, one clustered by family)."
    ),
    "gained and lost": (
        "Both models answered the same items; gained are those that only the first one passed, lost those "
        "that only its rival passed, and items on which they agree say nothing about who is better."
    ),
    "difference": "The model's rate less its rival's on the same items, in points of a hundred.",
    "interval of a difference": (
        "The differences that this comparison, taken alone, leaves plausible at 95 %; problems of one family "
        "tend to pass or fail together, so families are counted and not items."
    ),
    "p": (
        "How often chance alone would make a difference at least as large if both models were equally good: "
        "the larger of two exact tests, McNemar's, which throws a coin for each item, and one that throws a "
        "coin for each family."
    ),
    "p after Holm": (
        "Who looks at many comparisons finds a lucky one, so Holm's method raises each p for the number of "
        "comparisons in this run."
    ),
    "verdict": (
        "One model beats or loses to another where p after Holm is below .05, and everything else is no "
        "evidence: a tie is not a win, and no evidence is not proof that they are equal."
    ),
    "what a track can find": (
        "The smallest true difference that so many items would show four times in five (80 % power), if the "
        "models differ on a quarter of the items and nothing else is compared; smaller ones may well go "
        "unseen."
    ),
    "pass@k": (
        "The chance that at least one of k answers to an item passes, estimated without bias from all of its answers."
    ),
}
"""By the name of the statistic, in the order in which a reader meets them."""

APART: Mapping[str, str] = {
    "parsed": "answers that held something of the wanted format",
    "cut at its length": "answers that reached the most tokens they may have, and were cut there",
    "stopped in a loop": "answers that the loop guard stopped, since they only repeated themselves",
    "builds": "answers that compiled",
    "valid": "tests that compile, and pass on the correct code three times in shuffled order",
    "mutants, if valid": (
        "of the small changes to the correct code that a test may be expected to notice, how many a valid test noticed"
    ),
    "bug and 80 % mutants": "tests that caught the planted bug and noticed at least 80 % of those small changes",
    "recall": (
        "of the files with a planted bug, those in which the right line and the right class of defect were named"
    ),
    "line found": "of the files with a planted bug, those in which at least the line was right",
    "specificity": "of the correct files, those that were said to be correct",
    "repair, if given": "of the repairs that came with a review, those that pass the hidden test",
    "balanced accuracy": "the mean of recall and specificity: a model that always says the same has at most 50 %",
}
"""What each figure apart counts. A figure `if …` is over those answers alone, so models are measured on different items there."""
