from guild.routing.features import features


def test_words_structure_and_code_signs_are_features() -> None:
    found = features("Add a flag\n\nfunc main() {\n\tx := 1\n}")
    assert {"w:add", "w:^ add a", "first:add", "code:func", "code:assign", "order:prose-code", "ends-telling"} <= set(
        found
    )


def test_names_of_identifiers_do_not_count() -> None:
    assert {n for n in features("test ParseLabels") if n.startswith("w:")} == {
        n for n in features("test SplitWords") if n.startswith("w:")
    }


def test_a_question_is_seen() -> None:
    assert "ends-asking" in features("does it block?")


def test_wide_scripts_are_split_into_characters() -> None:
    assert "w:测 试" in features("写测试")


def test_empty_and_odd_texts_have_features_too() -> None:
    for text in ("", "\x00\x01", "😀", "\n\n", "```"):
        assert features(text)
