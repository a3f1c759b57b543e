"""What a browser keeps of a visit is what the statement says, and nothing else."""

import re

import pytest

from selfcheck.ui import texts
from visited import House
from walking import Visitor

pytestmark = pytest.mark.browser

NAMED = re.compile(r"_\w+|st[A-Z]\w+")


def test_the_browser_keeps_what_the_statement_says(house: House, visitor: Visitor) -> None:
    assessment_id = house.begun()
    for path in ("/", "/begin", f"/vragen?zelfcheck={assessment_id}", "/bewaren", "/privacy"):
        visitor.open(path)
    said = set(NAMED.findall(" ".join(texts.PRIVACY_COOKIES)))
    cookies = {cookie["name"] for cookie in visitor.page.context.cookies()}
    stored = {key.partition("-")[0] for key in visitor.page.evaluate("Object.keys(localStorage)")}
    assert cookies | stored == said
    assert visitor.page.evaluate("sessionStorage.length") == 0
