"""A bare page with the same widgets and texts as a screen of ours, and nothing behind them: a floor.

What stands on it comes from a screen that was drawn before, in the order in which it was drawn
(:func:`benchmarks.bare.elements`). Streamlit draws it as it draws ours.
"""

import json
import os
from pathlib import Path
from typing import Any

import streamlit as st


@st.cache_resource
def elements() -> list[dict[str, Any]]:
    """What to draw, read once in this process."""
    found: list[dict[str, Any]] = json.loads(Path(os.environ["BARE_PAGE"]).read_text(encoding="utf-8"))
    return found


def draw() -> None:
    """Draw it all, one after the other; a block that was around others stands beside them."""
    for number, element in enumerate(elements()):
        label, key = str(element.get("label", "")), f"bare-{number}"
        match element["kind"]:
            case "radio":
                st.radio(label, element["options"], index=None, key=key)
            case "text_area":
                st.text_area(label, key=key)
            case "text_input":
                st.text_input(label, key=key)
            case "checkbox":
                st.checkbox(label, key=key)
            case "button":
                st.button(label, key=key)
            case "expandable":
                st.expander(label, key=key)
            case "block":
                st.container(key=key)
            case "heading":
                st.header(label, anchor=False)
            case _:
                st.markdown(label or "-")


if __name__ == "__main__":
    draw()
