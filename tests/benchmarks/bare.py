"""What a screen consists of, for a bare page that draws the same."""

from collections.abc import Iterator, Sequence

from streamlit.proto.ForwardMsg_pb2 import ForwardMsg

WIDGETS = {"radio", "text_area", "text_input", "checkbox", "button"}
IN_WORDS = {"markdown": "body", "heading": "body", "text": "body", "page_link": "label"}


def elements(drawn: Sequence[ForwardMsg]) -> Iterator[dict[str, object]]:
    """Every element and block that was drawn, with its words; what only moves or marks something is left out."""
    for message in drawn:
        if message.delta.WhichOneof("type") == "add_block":
            block = message.delta.add_block
            label = block.expandable.label if block.HasField("expandable") else ""
            yield {"kind": "expandable" if label else "block", "label": label}
            continue
        element = message.delta.new_element
        kind = element.WhichOneof("type")
        if kind in WIDGETS:
            widget = getattr(element, kind)
            options = list(widget.options) if kind == "radio" else []
            yield {"kind": kind, "label": widget.label, "options": options}
        elif kind in IN_WORDS:
            label = getattr(getattr(element, kind), IN_WORDS[kind])
            yield {"kind": "heading" if kind == "heading" else "text", "label": label}
