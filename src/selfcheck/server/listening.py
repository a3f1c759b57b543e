"""The address and port that the server listens on."""

import errno
import socket
from typing import Final

from selfcheck.server.hosts import ANYWHERE, bracketed

HIGHEST_PORT: Final = 65535


class ListenError(Exception):
    """Nobody can listen there; the message says what to do instead."""


def listen(address: str, port: int) -> socket.socket:
    """Return a socket that listens on ``address`` and ``port`` (0: any free one). Raises ListenError."""
    if not 0 <= port <= HIGHEST_PORT:
        message = f"Poort {port} bestaat niet. Kies een getal van 1 tot en met {HIGHEST_PORT}."
        raise ListenError(message)
    try:
        # The protocol is named because asyncio switches off Nagle's delay (40 ms) only where it is.
        found = socket.getaddrinfo(address, port, type=socket.SOCK_STREAM, proto=socket.IPPROTO_TCP)
        family, kind, protocol, _, place = found[0]
        listener = socket.socket(family, kind, protocol)
    except OSError as error:
        raise ListenError(_reason(error, address, port)) from error
    try:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind(place)
        listener.listen()
    except OSError as error:
        listener.close()
        raise ListenError(_reason(error, address, port)) from error
    return listener


def url(listener: socket.socket, address: str) -> str:
    """Return where a visitor on this machine finds the server."""
    name = "localhost" if address in ANYWHERE else bracketed(address)
    return f"http://{name}:{listener.getsockname()[1]}"


def _reason(error: OSError, address: str, port: int) -> str:
    if error.errno == errno.EADDRINUSE:
        return f"Poort {port} is al in gebruik. Kies een andere met --port {_another(port)}."
    if error.errno == errno.EACCES:
        return f"Poort {port} mag u niet gebruiken. Kies een hogere, bijvoorbeeld met --port 8501."
    return f"Het adres ‘{address}’ is niet van deze computer. Gebruik --address 127.0.0.1."


def _another(port: int) -> int:
    return port + 1 if port < HIGHEST_PORT else port - 1
