"""Text that people wrote is shown as it is, also where Streamlit reads Markdown."""

from hypothesis import given
from hypothesis import strategies as st

from screens import EVERYTHING_HOSTILE, HOSTILE, without_markup
from selfcheck.ui.markdown import literal

pieces = st.sampled_from([*HOSTILE, "", " ", "\n", ":", "-", ">", "<", "=", "~", "@", ".", "WWW", "www", "\\", "a"])


@given(st.one_of(st.text(), st.lists(pieces).map("".join)))
def test_any_text_is_shown_as_it_was_written_on_one_line(text: str) -> None:
    assert without_markup(literal(text)) == " ".join(text.split()).replace("\u2060", "")


def test_plain_words_stay_as_they_are() -> None:
    assert literal("Tweede lezer, afdeling 3") == "Tweede lezer, afdeling 3"
    assert literal(EVERYTHING_HOSTILE) != EVERYTHING_HOSTILE
