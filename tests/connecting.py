"""A tab without a browser: a connection that asks for a screen and waits until it is drawn."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from urllib.parse import urlencode

from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from websockets.sync.client import ClientConnection, connect
from websockets.typing import Origin, Subprotocol


@contextmanager
def connected(base_url: str, headers: Mapping[str, str] | None = None) -> Iterator[ClientConnection]:
    """A connection as the page of this server makes it."""
    with connect(
        base_url.replace("http", "ws", 1) + "/_stcore/stream",
        origin=Origin(base_url),
        subprotocols=[Subprotocol("streamlit")],
        additional_headers=headers,
        max_size=None,
        open_timeout=30,
    ) as connection:
        yield connection


def ask_for(connection: ClientConnection, **query: str) -> None:
    """Ask for a screen, with what stands in the address; nothing is waited for."""
    asked = BackMsg()
    asked.rerun_script.query_string = urlencode(query)
    connection.send(asked.SerializeToString())


def drawn(connection: ClientConnection) -> list[str]:
    """Wait until the screen is drawn; give the texts on it."""
    texts: list[str] = []
    while True:
        said = connection.recv(timeout=60)
        assert isinstance(said, bytes)
        message = ForwardMsg.FromString(said)
        if message.WhichOneof("type") == "script_finished":
            return texts
        if message.delta.new_element.WhichOneof("type") == "markdown":
            texts.append(message.delta.new_element.markdown.body)
