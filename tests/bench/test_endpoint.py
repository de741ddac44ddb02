"""Endpoints: a real HTTP server on this machine, which speaks as OpenAI's does, or as servers do that are something else."""

import json
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest

from guild.bench import endpoint
from guild.bench.contender import split_endpoint
from guild.bench.endpoint import answer_by_endpoint
from guild.contract import Prompt, Reply
from guild.errors import ModelError, UsageError

KEY = "sk-very-secret-1234567890"
Respond = Callable[[dict[str, Any]], tuple[int, str, str]]


class Server:
    """A server that notes requests and answers as `respond` says: (status, content type, body)."""

    def __init__(self, respond: Respond) -> None:
        self.asked: list[dict[str, Any]] = []
        self.keys: list[str] = []
        outer = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
                outer.keys.append(self.headers.get("Authorization", ""))
                outer.asked.append(body | {"path": self.path})
                status, kind, text = respond(body)
                data = text.encode()
                self.send_response(status)
                self.send_header("Content-Type", kind)
                self.send_header("Content-Length", str(len(data)))
                # The client would wait half a second and more before it tries again.
                self.send_header("retry-after-ms", "1")
                self.end_headers()
                self.wfile.write(data)

            def log_message(self, *_: object) -> None:
                pass

        class Quiet(ThreadingHTTPServer):
            def handle_error(self, *_: object) -> None:
                """Say nothing of clients that have gone, as they do here."""

        self.http = Quiet(("127.0.0.1", 0), Handler)
        threading.Thread(target=self.http.serve_forever, daemon=True).start()

    @property
    def name(self) -> str:
        return f"http://127.0.0.1:{self.http.server_port}/v1#small"


@pytest.fixture
def serve() -> Iterator[Callable[[Respond], Server]]:
    started: list[Server] = []

    def start(respond: Respond) -> Server:
        started.append(Server(respond))
        return started[-1]

    yield start
    for server in started:
        server.http.shutdown()
        server.http.server_close()


def completion(text: str | None, finish: str = "stop") -> str:
    choice = {"index": 0, "finish_reason": finish, "message": {"role": "assistant", "content": text}}
    usage = {"prompt_tokens": 7, "completion_tokens": 3, "total_tokens": 10}
    fields = {
        "id": "1",
        "object": "chat.completion",
        "created": 1,
        "model": "small",
        "choices": [choice],
        "usage": usage,
    }
    return json.dumps(fields)


def echo(body: dict[str, Any]) -> tuple[int, str, str]:
    return 200, "application/json", completion(f"re: {body['messages'][-1]['content']}")


def ask(name: str, *users: str) -> list[Reply | int]:
    return list(answer_by_endpoint(name, [[Prompt("be brief", user, None, 64, 0.5, 0.9, 11) for user in users]]))


def test_every_prompt_is_asked_and_every_batch_ends(serve: Callable[[Respond], Server]) -> None:
    server = serve(echo)
    batches = [[Prompt(None, f"{batch} {index}", None, 64) for index in range(9)] for batch in range(2)]
    said = list(answer_by_endpoint(server.name, batches))
    replies = {(one.batch, one.index): one for one in said if isinstance(one, Reply)}
    assert {place: one.text for place, one in replies.items()} == {
        (batch, index): f"re: {batch} {index}" for batch in range(2) for index in range(9)
    }
    assert [one for one in said if isinstance(one, int)] == [0, 1]
    assert said[9] == 0
    assert (replies[0, 0].prompt_tokens, replies[0, 0].completion_tokens, replies[0, 0].finish) == (7, 3, "stop")


def test_what_is_asked_is_what_a_local_model_is_asked(
    serve: Callable[[Respond], Server], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", f" {KEY}\r\n")
    server = serve(echo)
    ask(server.name, "hello")
    assert server.asked == [
        {
            "path": "/v1/chat/completions",
            "model": "small",
            "messages": [{"role": "system", "content": "be brief"}, {"role": "user", "content": "hello"}],
            "max_tokens": 64,
            "temperature": 0.5,
            "top_p": 0.9,
            "seed": 11,
        }
    ]
    assert server.keys == [f"Bearer {KEY}"]


def test_a_key_is_not_needed(serve: Callable[[Respond], Server], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("OPENAI_API_KEY", raising=False)
    server = serve(echo)
    ask(server.name, "hello")
    assert server.keys == ["Bearer none"]


def test_a_passing_failure_is_tried_again(serve: Callable[[Respond], Server]) -> None:
    failures = iter([500, 429, 503])

    def respond(body: dict[str, Any]) -> tuple[int, str, str]:
        status = next(failures, 200)
        return echo(body) if status == 200 else (status, "application/json", "{}")

    server = serve(respond)
    reply, _ = ask(server.name, "hello")
    assert isinstance(reply, Reply)
    assert reply.text == "re: hello"
    assert len(server.asked) == 4


def test_a_key_that_is_refused_is_not_repeated(
    serve: Callable[[Respond], Server], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", KEY)
    server = serve(lambda _: (401, "application/json", json.dumps({"error": {"message": f"Incorrect key: {KEY}"}})))
    with pytest.raises(
        ModelError, match=r"#small: answers 401 \(.*Incorrect key.*\); check model name and key"
    ) as told:
        ask(server.name, *"abcdefgh")
    assert KEY not in str(told.value)
    assert KEY not in repr(told.getrepr(showlocals=False, style="value"))
    # What was under way was asked, and the rest was not.
    assert len(server.asked) <= 4


def test_a_failure_that_stays_is_told(serve: Callable[[Respond], Server]) -> None:
    with pytest.raises(ModelError, match=r"#small: answers 500"):
        ask(serve(lambda _: (500, "text/plain", "boom")).name, "hello")


def test_nobody_there_is_told(serve: Callable[[Respond], Server], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(endpoint, "_RETRIES", 0)
    server = serve(echo)
    server.http.shutdown()
    server.http.server_close()
    with pytest.raises(ModelError, match=r"#small: cannot be reached \(.*\); is the server running\?"):
        ask(server.name, "hello")


@pytest.mark.parametrize(
    ("kind", "body", "says"),
    [
        ("text/html", "<html>a router's login page</html>", "answers without a choice"),
        ("application/json", '{"error": "no such thing"}', "answers without a choice"),
        ("application/json", '{"choices": []}', "answers without a choice"),
        ("application/json", '{"choices": [{"index": 0, "message": null}]}', "answers without a choice"),
        ("application/json", "{cut sh", "answers what cannot be read"),
    ],
)
def test_a_server_of_another_kind_is_told(kind: str, body: str, says: str, serve: Callable[[Respond], Server]) -> None:
    with pytest.raises(ModelError, match=f"#small: {says}"):
        ask(serve(lambda _: (200, kind, body)).name, "hello")


@pytest.mark.parametrize(
    ("text", "finish", "expected"),
    [
        ("cut", "length", ("cut", "length")),
        (None, "stop", ("", "stop")),
        ("none", "content_filter", ("none", "stop")),
        ("half \ud800 a letter", "stop", ("half ? a letter", "stop")),
    ],
)
def test_odd_answers_are_taken_as_they_are(
    text: str | None, finish: str, expected: tuple[str, str], serve: Callable[[Respond], Server]
) -> None:
    reply, _ = ask(serve(lambda _: (200, "application/json", completion(text, finish))).name, "hello")
    assert isinstance(reply, Reply)
    assert (reply.text, reply.finish) == expected


def test_an_interrupt_does_not_wait_for_what_was_asked(serve: Callable[[Respond], Server]) -> None:
    never = threading.Event()

    def respond(body: dict[str, Any]) -> tuple[int, str, str]:
        if body["messages"][-1]["content"] != "0":
            never.wait(60)
        return echo(body)

    server = serve(respond)
    answers = answer_by_endpoint(server.name, [[Prompt(None, str(number), None, 8) for number in range(12)]])
    assert isinstance(next(answers), Reply)
    asking = [thread for thread in threading.enumerate() if "_keep_asking" in thread.name]
    assert asking
    assert all(thread.daemon for thread in asking)
    answers.close()
    never.set()


@pytest.mark.parametrize(
    "address", ["http://[::1/v1", "http://host:port/v1", "http://", "https://:80/v1", "http://h:99999"]
)
def test_an_address_that_is_none_is_told(address: str) -> None:
    with pytest.raises(UsageError, match="its address is none; write http://HOST:PORT/v1#MODEL"):
        split_endpoint(f"{address}#m")


def test_a_password_in_an_address_is_refused_since_names_are_kept() -> None:
    with pytest.raises(UsageError, match="give the key in OPENAI_API_KEY instead") as told:
        split_endpoint("http://me:hunter2@host/v1#m")
    assert "hunter2" not in str(told.value)


def test_a_key_that_cannot_be_sent_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "schlüssel")
    with pytest.raises(UsageError, match="OPENAI_API_KEY holds characters that no key has") as told:
        ask("http://127.0.0.1:9/v1#m", "hello")
    assert "schlüssel" not in str(told.value)


def test_a_name_is_an_address_and_a_model() -> None:
    assert split_endpoint("http://127.0.0.1:8080/v1#qwen") == ("http://127.0.0.1:8080/v1", "qwen")
    assert split_endpoint("go-test") is None
    with pytest.raises(UsageError, match="names no model of that endpoint; write http://x/v1#MODEL"):
        split_endpoint("http://x/v1")
