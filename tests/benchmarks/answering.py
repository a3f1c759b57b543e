"""Somebody who answers questions, without a browser: how long until each answer is stored and the screen is drawn.

What a browser and Streamlit say to each other is in :class:`Conversation`; the wire between them is another's
business: one after the other here, very many at once in :mod:`benchmarks.crowd`.
"""

import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from urllib.parse import urlencode

from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from streamlit.proto.Radio_pb2 import Radio
from websockets.sync.client import ClientConnection

SUCCESS = {ForwardMsg.FINISHED_SUCCESSFULLY, ForwardMsg.FINISHED_FRAGMENT_RUN_SUCCESSFULLY}


@dataclass
class Conversation:
    """What is said about one step of questions, and what was heard of it.

    ``page`` is the address of the screen, ``query`` what stands behind it. ``drawn`` is what the last run drew, in
    order; ``size`` is how many bytes it took.
    """

    page: str
    query: str
    questions: dict[str, Radio] = field(default_factory=dict)
    chosen: dict[str, str] = field(default_factory=dict)
    drawn: list[ForwardMsg] = field(default_factory=list)
    size: int = 0
    _answers: int = 0

    @property
    def answers(self) -> Mapping[str, str]:
        """What was chosen last at each question, both in the words of the screen."""
        return {self.questions[name].label: level for name, level in self.chosen.items()}

    def choose(self) -> None:
        """Choose another level of the next question."""
        question = [*self.questions.values()][self._answers % len(self.questions)]
        level = question.options[self._answers // len(self.questions) % len(question.options)]
        assert self.chosen.get(question.id) != level
        self.chosen[question.id] = level
        self._answers += 1

    def says(self) -> bytes:
        """Ask for a run with everything that was chosen."""
        self.drawn, self.size = [], 0
        asked = BackMsg()
        asked.rerun_script.query_string = self.query
        asked.rerun_script.page_name = self.page
        for question, level in self.chosen.items():
            asked.rerun_script.widget_states.widgets.add(id=question, string_value=level)
        said: bytes = asked.SerializeToString()
        return said

    def hears(self, said: bytes | str) -> bool:
        """Listen to one message; gives whether the run is over."""
        assert isinstance(said, bytes)
        message = ForwardMsg.FromString(said)
        self.size += len(said)
        match message.WhichOneof("type"):
            case "script_finished":
                if message.script_finished == ForwardMsg.FINISHED_EARLY_FOR_RERUN:
                    return False
                assert message.script_finished in SUCCESS
                assert self.questions, "there is nothing to answer"
                return True
            case "delta":
                self.drawn.append(message)
                element = message.delta.new_element
                assert element.WhichOneof("type") != "exception", element.exception.message
                if element.WhichOneof("type") == "radio":
                    self.questions[element.radio.id] = element.radio
        return False


@dataclass
class Answering:
    """A visitor at one step of the questions, with a wire of her own."""

    connection: ClientConnection
    conversation: Conversation

    @classmethod
    def at(cls, connection: ClientConnection, **query: str) -> "Answering":
        """Open a step."""
        visitor = cls(connection, Conversation("vragen", urlencode(query)))
        visitor._run()
        return visitor

    def answer(self) -> float:
        """Choose another level of the next question; gives the milliseconds until all is done."""
        self.conversation.choose()
        start = time.perf_counter()
        self._run()
        return 1000 * (time.perf_counter() - start)

    def _run(self) -> None:
        self.connection.send(self.conversation.says())
        while not self.conversation.hears(self.connection.recv(timeout=60)):
            pass
