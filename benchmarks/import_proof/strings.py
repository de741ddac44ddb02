"""The 1,000 strings of the tokenizer proof: fixed, the same on every machine.

Some are written by hand because a tokenizer is known to trip over their like; the others are put together from such
pieces by a seeded generator. Nothing is downloaded, and nothing here knows a tokenizer.
"""

import random
from pathlib import Path

COUNT = 1000
_SEED = 20240607
_GO = Path(__file__).with_name("sample_go.txt")

_BY_HAND = (
    "",
    " ",
    "  ",
    "   leading",
    "trailing   ",
    "\t",
    "\t\t\tif x {",
    "\n",
    "\n\n\n",
    "\r\n",
    "a\r\nb\r\n\r\nc",
    "a\rb",
    " \n \n",
    "x \t \n y",
    "\u00a0non-breaking\u00a0space",
    "\u3000ideographic\u3000space",
    "\u2028line\u2029paragraph",
    "zero\u200bwidth\u200djoiner\ufeffmark",
    "\u0085next line",
    "\x00nul\x01\x7f",
    "\u00adsoft hy\u00adphen",
    "don't can't I'll we've they're I'm he'd it's",
    "DON'T CAN'T I'LL WE'VE THEY'RE I'M HE'D IT'S",
    "'s't're've'm'll'd",
    "' s 't  're",
    "it’s l’été",
    "1",
    "12",
    "123",
    "1234567890",
    "3.14159265358979323846264338327950288419716939937510",
    "0x1F 0b1010 0o17 1e-9 1_000_000",
    "2024-06-07T12:34:56.789Z",
    "v1.2.3-rc.4+build.567",
    "٠١٢٣٤٥٦٧٨٩",
    "१२३४५",
    "①②③ Ⅷ ½ x² 10⁻³",
    "caf\u00e9 na\u00efve r\u00e9sum\u00e9",
    "cafe\u0301 nai\u0308ve re\u0301sume\u0301",
    "a\u0300\u0301\u0302\u0303 e\u0328\u0301 o\u031b\u0323",
    "\u1e9b\u0323 \u212b \u2126 \ufb01",
    "Z\u0351\u036b\u0343a\u0329\u036cl\u0348g\u0331o\u030f",
    "q\u0307\u0323 vs q\u0323\u0307",
    "\uac00\ub098\ub2e4 \u1100\u1161\u1102\u1161",
    "İstanbul ıııı ſharp ß ẞ",
    "日本語のテキストと漢字、カタカナ。",
    "中文字符测试,标点。全角!",
    "한국어 문장입니다.",
    "Привет, мир! Ёлка",
    "Γειά σου Κόσμε",
    "שלום עולם",
    "مرحبا بالعالم، كيف حالك؟",
    "नमस्ते दुनिया क्षत्रिय",
    "สวัสดีชาวโลก",
    "வணக்கம் உலகம்",
    "გამარჯობა მსოფლიო",
    "Բարեւ աշխարհ",
    "አማርኛ ሰላም",
    "ᏣᎳᎩ ᎦᏬᏂᎯᏍᏗ",
    "𝒞𝓞𝓓𝓔 𝔤𝔬 𝟘𝟙𝟚",
    "𐍈𐌰𐌹𐍂𐌷𐍄 𓀀𓁐 𒀀",
    "😀😃😄",
    "👩‍👩‍👧‍👦 family",
    "👍🏽👎🏿",
    "🇩🇪🇫🇷🇺🇸",
    "❤️ ☺︎ ✌️",
    "a😀b🎉c",
    "🏴󠁧󠁢󠁥󠁮󠁧󠁿",
    "→ ⇒ ∀x∈ℝ: x≤y ∧ ¬z",
    "┌─┐│ │└─┘",
    "€100 £5 ¥7 ₹9 ₿1",
    "!@#$%^&*()_+-=[]{}|;':\",./<>?`~",
    "...!!!???---===***",
    "a.b.c->d::e/f\\g",
    "https://example.com/a/b?c=d&e=f#g",
    "user.name+tag@example.co.uk",
    "C:\\Users\\me\\file.txt",
    "/usr/local/bin/go",
    "$HOME/${GOPATH}/`pwd`",
    '<html><body class="x">&amp;</body></html>',
    '{"a": [1, 2.5, null, true], "b": "\\u00e9\\n"}',
    "| a | b |\n|---|---|\n| 1 | 2 |",
    "```go\nfunc main() {}\n```",
    "# Title\n\n- item\n  - nested\n\n1. one\n",
    "SELECT * FROM t WHERE a='b' -- comment",
    "camelCaseIdentifier PascalCase snake_case SCREAMING_CASE kebab-case",
    "HTTPServerURLParser2XMLv3",
    "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
    "abababababababababababababababab",
    "                                                                ",
    "\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t",
    "\n\n\n\n\n\n\n\n\n\n\n\n",
    "x" + " " * 33 + "y",
    "x" + "\t " * 9 + "y",
    "<|endoftext|>",
    "<|im_start|>user\nhi<|im_end|>\n",
    "<|im_start|>system\nYou are a Go developer.<|im_end|>\n<|im_start|>assistant\n",
    "a<|im_end|>b",
    "a <|im_end|> b",
    "<|im_start|><|im_start|><|im_end|>",
    "<|im_start",
    "im_end|>",
    "<| im_end |>",
    "<|fim_prefix|>func add(<|fim_suffix|>}<|fim_middle|>",
    "<|file_sep|>main.go\npackage main",
    '<tool_call>{"name": "x"}</tool_call>',
    "<repo_name>a<file_sep>b<filename>c<gh_stars>7",
    "<s>[INST] hi [/INST]",
    "<unk> <pad> [MASK] [PAD151700]",
    'if err != nil {\n\treturn fmt.Errorf("read %q: %w", path, err)\n}',
    "for i := range 10 {\n\tgo func() { ch <- i }()\n}",
    "type Stack[T any] struct {\n\titems []T\n}",
    "func (s *Stack[T]) Pop() (v T, ok bool) {",
    "var _ io.Reader = (*reader)(nil)",
    'm := map[string][]int{"a": {1, 2}, "b": nil}',
    "s := `raw\n\tstring`",
    "r := 'é'; b := '\\x00'; t := '\\t'",
    "x &^= y << 3 | z >> 1 ^ ^w",
    "//go:build linux && !cgo\n\npackage x\n",
    'import (\n\t"fmt"\n\n\t. "strings"\n\t_ "embed"\n)',
    "select {\ncase v, ok := <-in:\ncase <-time.After(3 * time.Second):\ndefault:\n}",
    "const (\n\tKB = 1 << (10 * (iota + 1))\n\tMB\n)",
    "0.1+0.2i 0x1p-2 1__0 'a' \"\\U0001F600\"",
    "--- FAIL: TestX (0.00s)\n    x_test.go:12: got 3, want 4\nFAIL\n",
    "panic: runtime error: index out of range [5] with length 3\n\ngoroutine 1 [running]:\n",
    "./main.go:10:2: undefined: foo\n",
    "diff --git a/x.go b/x.go\n@@ -1,3 +1,4 @@\n-old\n+new\n",
)

# Where llama.cpp departs from the tokenizer that a model was trained with: it never composes text (NFC), and it takes
# any token that reads `</s>` for an end of text, though Qwen's vocabulary has that one as ordinary text. The first kind
# is among the strings above and is composed for llama.cpp; the second is kept apart: nothing makes llama.cpp agree.
DEPARTURES = ("</s>", "a</s>b", "<s>[INST] hi [/INST]</s>")

_GLUE = ("", "", " ", "  ", "\n", "\n\n", "\t", "\r\n", ", ", "'", "_", "-", "    ", " \n")
_RANGES = (
    (0x20, 0x7E),
    (0xA0, 0x24F),
    (0x300, 0x36F),
    (0x370, 0x3FF),
    (0x400, 0x4FF),
    (0x590, 0x6FF),
    (0x900, 0x97F),
    (0x1E00, 0x1FFF),
    (0x2000, 0x22FF),
    (0x2500, 0x27BF),
    (0x3040, 0x30FF),
    (0x4E00, 0x9FFF),
    (0xAC00, 0xD7A3),
    (0xFF00, 0xFFEF),
    (0x1F300, 0x1FAFF),
)


def go_text() -> str:
    """Return the Go source over which logits are compared."""
    return _GO.read_text(encoding="utf-8")


def proof_strings() -> list[str]:
    """Return the 1,000 strings, all different."""
    chance = random.Random(_SEED)
    go = go_text()
    strings = dict.fromkeys(_BY_HAND)
    makers = (_joined, _code_points, lambda _: _cut(chance, go), _digits, _spaces, _cased)
    while len(strings) < COUNT:
        strings[makers[len(strings) % len(makers)](chance)] = None
    return list(strings)


def _joined(chance: random.Random) -> str:
    pieces = chance.choices(_BY_HAND, k=chance.randint(2, 5))
    return "".join(piece + chance.choice(_GLUE) for piece in pieces)


def _code_points(chance: random.Random) -> str:
    low, high = chance.choice(_RANGES)
    return "".join(chr(chance.randint(low, high)) for _ in range(chance.randint(1, 24)))


def _cut(chance: random.Random, text: str) -> str:
    start = chance.randrange(len(text))
    return text[start : start + chance.randint(1, 300)]


def _digits(chance: random.Random) -> str:
    return chance.choice(("", " ", "x", "-", "$")) + "".join(chance.choices("0123456789.,_ ", k=chance.randint(1, 40)))


def _spaces(chance: random.Random) -> str:
    return "".join(
        chance.choices((" ", "  ", "\t", "\n", "\r\n", "\r", "\u00a0", "x", "}", "'s"), k=chance.randint(2, 20))
    )


def _cased(chance: random.Random) -> str:
    word = chance.choice(("identifier", "straße", "ΣΊΣΥΦΟΣ", "don't", "i'll", "ǆungla", "naïve", "we've", "x'd"))
    return "".join(chance.choice((letter.upper(), letter.lower())) for letter in word * chance.randint(1, 3))
