"""Somebody who answers questions, without a browser: how long until each answer is stored and the screen is drawn."""

import time
from dataclasses import dataclass, field
from urllib.parse import urlencode

from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from streamlit.proto.Radio_pb2 import Radio
from websockets.sync.client import ClientConnection

SUCCESS = {ForwardMsg.FINISHED_SUCCESSFULLY, ForwardMsg.FINISHED_FRAGMENT_RUN_SUCCESSFULLY}


@dataclass
class Answering:
    """A visitor at one step of the questions."""

    connection: ClientConnection
    query: str
    _questions: dict[str, Radio] = field(default_factory=dict)
    _chosen: dict[str, str] = field(default_factory=dict)
    _answers: int = 0

    @classmethod
    def at(cls, connection: ClientConnection, **query: str) -> "Answering":
        """Open a step."""
        visitor = cls(connection, urlencode(query))
        visitor._run()
        assert visitor._questions, "there is nothing to answer"
        return visitor

    def answer(self) -> float:
        """Choose another level of the next question; gives the milliseconds until all is done."""
        question = [*self._questions.values()][self._answers % len(self._questions)]
        level = question.options[self._answers // len(self._questions) % len(question.options)]
        assert self._chosen.get(question.id) != level
        self._chosen[question.id] = level
        self._answers += 1
        start = time.perf_counter()
        self._run()
        return 1000 * (time.perf_counter() - start)

    def _run(self) -> None:
        asked = BackMsg()
        asked.rerun_script.query_string = self.query
        asked.rerun_script.page_name = "vragen"
        for question, level in self._chosen.items():
            asked.rerun_script.widget_states.widgets.add(id=question, string_value=level)
        self.connection.send(asked.SerializeToString())
        while True:
            said = self.connection.recv(timeout=60)
            assert isinstance(said, bytes)
            message = ForwardMsg.FromString(said)
            if message.WhichOneof("type") == "script_finished":
                if message.script_finished == ForwardMsg.FINISHED_EARLY_FOR_RERUN:
                    continue
                assert message.script_finished in SUCCESS
                return
            element = message.delta.new_element
            if element.WhichOneof("type") == "radio":
                self._questions[element.radio.id] = element.radio
