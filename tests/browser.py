"""A headless Chromium driven over the WebDriver protocol (W3C), with the standard library alone."""

from __future__ import annotations

import json
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from urllib.error import HTTPError, URLError
from urllib.request import Request, urlopen

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
DRIVER = shutil.which("chromedriver")
MISSING = None if CHROMIUM and DRIVER else "no Chromium with chromedriver (Debian: chromium, chromium-driver)"

_ELEMENT = "element-6066-11e4-a52e-4f735466cecf"  # the key that WebDriver gives element references


class Browser:
    """One window of the browser."""

    def __init__(self, address: str) -> None:
        self._address = address
        arguments = ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"]
        wanted = {"goog:chromeOptions": {"binary": CHROMIUM, "args": arguments}}
        answer = self._call("POST", "/session", {"capabilities": {"alwaysMatch": wanted}})
        self._session = f"/session/{answer['sessionId']}"

    def _call(self, method: str, path: str, body: dict[str, Any] | None = None) -> Any:
        data = json.dumps(body or {}).encode() if method == "POST" else None
        request = Request(self._address + path, data, {"Content-Type": "application/json"}, method=method)
        try:
            with urlopen(request, timeout=60) as answer:
                return json.load(answer)["value"]
        except HTTPError as error:
            raise RuntimeError(error.read().decode()) from error

    def open(self, address: str) -> None:
        self._call("POST", f"{self._session}/url", {"url": address})

    def run(self, script: str, *arguments: Any) -> Any:
        """Return what a JavaScript function body returns."""
        body = {"script": script, "args": list(arguments)}
        return self._call("POST", f"{self._session}/execute/sync", body)

    def find(self, selector: str) -> dict[str, str]:
        found: dict[str, str] = self._call(
            "POST", f"{self._session}/element", {"using": "css selector", "value": selector}
        )
        assert _ELEMENT in found
        return found

    def enter_frame(self, selector: str) -> None:
        self._call("POST", f"{self._session}/frame", {"id": self.find(selector)})

    def point(self, selector: str, *, kind: str = "mouse", press: bool = False) -> None:
        """Move the mouse or a finger to an element, and press there."""
        moves: list[dict[str, Any]] = [{"type": "pointerMove", "origin": self.find(selector), "x": 0, "y": 0}]
        if press:
            moves += [{"type": "pointerDown", "button": 0}, {"type": "pointerUp", "button": 0}]
        source = {"type": "pointer", "id": kind, "parameters": {"pointerType": kind}, "actions": moves}
        self._call("POST", f"{self._session}/actions", {"actions": [source]})

    def press_key(self, key: str, times: int = 1) -> None:
        actions = [{"type": kind, "value": key} for _ in range(times) for kind in ("keyDown", "keyUp")]
        source = {"type": "key", "id": "keys", "actions": actions}
        self._call("POST", f"{self._session}/actions", {"actions": [source]})

    def command(self, name: str, **parameters: Any) -> Any:
        """Give a command of the Chrome DevTools Protocol."""
        body = {"cmd": name, "params": parameters}
        return self._call("POST", f"{self._session}/goog/cdp/execute", body)

    def close(self) -> None:
        self._call("DELETE", self._session)


@contextmanager
def browser() -> Iterator[Browser]:
    """Start a browser, and end it and its driver."""
    assert DRIVER
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    driver = subprocess.Popen(
        [DRIVER, f"--port={port}"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    try:
        address = f"http://127.0.0.1:{port}"
        for _ in range(100):
            try:
                urlopen(f"{address}/status", timeout=5).close()
                break
            except (URLError, OSError):
                time.sleep(0.1)
        window = Browser(address)
        try:
            yield window
        finally:
            window.close()
    finally:
        driver.terminate()
        driver.wait(timeout=20)
