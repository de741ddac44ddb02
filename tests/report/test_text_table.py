from guild.report.text_table import described, labels, table, wrapped


def test_columns_are_flush_right_under_headings_that_wrap() -> None:
    columns = {"passed": ["1", "22"], "cut at its length": ["10.0 %", "5.0 %"], "recall\nof 30": ["1.0 %", "—"]}
    assert list(table(["base", "go-test"], columns)) == [
        "                  cut at",
        "                     its  recall",
        "          passed  length   of 30",
        " base          1  10.0 %   1.0 %",
        " go-test      22   5.0 %       —",
    ]


def test_a_table_that_is_nearly_too_wide_moves_its_columns_together() -> None:
    lines = list(table(["name"], {f"{letter * 24}": ["1"] for letter in "abc"}))
    assert lines[0] == f"      {'a' * 24} {'b' * 24} {'c' * 24}"


def test_columns_without_room_go_into_a_second_block() -> None:
    lines = list(table(["name"], {f"{letter * 30}": [letter] for letter in "abc"}))
    assert [line.split() for line in lines] == [
        ["a" * 30, "b" * 30],
        ["name", "a", "b"],
        [],
        ["c" * 30],
        ["name", "c"],
    ]
    assert max(map(len, lines)) <= 80


def test_a_table_without_rows_or_columns_is_no_failure() -> None:
    assert list(table([], {"rate": []})) == ["   rate"]
    assert list(table(["base"], {})) == [" base"]


def test_long_names_lose_their_beginning_and_stay_apart() -> None:
    names = ["base", *(f"http://127.0.0.1:{port}/v1#qwen2.5-coder-7b-instruct" for port in (1, 2, 3))]
    found = labels(names)
    assert found["base"] == "base"
    assert len(set(found.values())) == 4
    assert all(len(label) <= 30 for label in found.values())
    assert found[names[1]] == "…/v1#qwen2.5-coder-7b-instruct"
    assert found[names[2]].endswith("-instruct~2")


def test_thirty_letters_are_not_too_many() -> None:
    assert labels(["n" * 30, "n" * 31]) == {"n" * 30: "n" * 30, "n" * 31: "…" + "n" * 29}


def test_values_stand_below_one_another_and_wrap() -> None:
    lines = list(described({"a": "word " * 30, "longer": "x", "none": ""}))
    assert lines[0].startswith("a       word word")
    assert lines[1].startswith("        word")
    assert lines[-2:] == ["longer  x", "none"]
    assert max(map(len, lines)) <= 80


def test_per_cent_is_not_torn_from_its_number_and_long_words_are_broken() -> None:
    assert wrapped(f"{'x' * 76} 80 % power") == ["x" * 76, "80 % power"]
    assert [len(line) for line in wrapped("y" * 100)] == [80, 20]
