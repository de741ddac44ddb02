import pytest

from guild.routing.keywords import keyword_task


@pytest.mark.parametrize(
    ("text", "task"),
    [
        ("write tests for Parse", "test"), ("please review this", "review"), ("fix the loop", "edit"),
        ("why does it panic", "explain"), ("write a csv reader", "generate"), ("hello", "other"),
        ("review this python script", "other"), ("port this python to go", "edit"),
    ],
)  # fmt: skip
def test_the_first_rule_decides(text: str, task: str) -> None:
    assert keyword_task(text) == task
