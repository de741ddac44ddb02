"""A hub of one's own on this machine: the few addresses that huggingface_hub asks for, over real HTTP."""

import hashlib
import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

COMMIT = "1" * 40


@contextmanager
def small_hub(repositories: dict[str, dict[str, bytes]], *, announced: dict[str, str] | None = None) -> Iterator[str]:
    """Serve repositories (name to files) and give the address; `announced` replaces a file's true sha256."""
    hashes = announced or {}

    class Hub(BaseHTTPRequestHandler):
        def do_HEAD(self) -> None:
            self._answer(with_body=False)

        def do_GET(self) -> None:
            self._answer(with_body=True)

        def log_message(self, *_: object) -> None:
            pass

        def _answer(self, with_body: bool) -> None:
            parts = self.path.split("?")[0].strip("/").split("/")
            if parts[:2] == ["api", "models"]:
                self._answer_api("/".join(parts[2:4]), parts[4:])
                return
            files = repositories.get("/".join(parts[:2]), {})
            body = files.get("/".join(parts[4:])) if parts[2:3] == ["resolve"] else None
            if body is None:
                self._send(404, b"", {"X-Error-Code": "EntryNotFound"})
                return
            headers = {"ETag": f'"{hashlib.sha256(body).hexdigest()}"', "X-Repo-Commit": COMMIT}
            start = int(self.headers.get("Range", "bytes=0-").removeprefix("bytes=").split("-")[0])
            self._send(206 if start else 200, body[start:] if with_body else b"", headers, len(body) - start)

        def _answer_api(self, repository: str, rest: list[str]) -> None:
            files = repositories.get(repository)
            if files is None:
                self._send(404, b"{}", {"X-Error-Code": "RepoNotFound", "X-Error-Message": "Repository not found"})
                return
            listed: list[dict[str, object]] = []
            for name, body in files.items():
                sha256 = hashes.get(name, hashlib.sha256(body).hexdigest())
                lfs = {"sha256": sha256, "oid": sha256, "size": len(body), "pointerSize": 1}
                if rest[:1] == ["tree"]:
                    listed.append({"type": "file", "path": name, "size": len(body), "oid": "0" * 40, "lfs": lfs})
                else:
                    listed.append({"rfilename": name, "size": len(body), "blobId": "0" * 40, "lfs": lfs})
            answer: object = listed if rest[:1] == ["tree"] else {"id": repository, "sha": COMMIT, "siblings": listed}
            self._send(200, json.dumps(answer).encode(), {"Content-Type": "application/json"})

        def _send(self, status: int, body: bytes, headers: dict[str, str], length: int | None = None) -> None:
            self.send_response(status)
            for name, value in headers.items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(body) if length is None else length))
            self.end_headers()
            if self.command != "HEAD":
                self.wfile.write(body)

    server = ThreadingHTTPServer(("127.0.0.1", 0), Hub)
    thread = threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()
