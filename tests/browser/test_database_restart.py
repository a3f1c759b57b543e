"""The database stops while somebody types: she is told, sees her text, and it is stored when the database is back."""

import pytest
from playwright.sync_api import Browser, expect

from halting import halting
from reporting import published
from selfcheck.storage import Reason
from selfcheck.ui import fields, texts
from serving import running
from stores import open_store
from visited import House
from walking import visiting

pytestmark = pytest.mark.browser

NOTE = "Besproken met de griffie, en met de raad."


def test_what_somebody_types_while_the_database_is_away_is_stored_when_it_is_back(
    browser: Browser,
) -> None:
    with halting() as database:
        store = open_store(database.url)
        with (
            running(env={"SELFCHECK_DATABASE_URL": database.url}) as base_url,
            visiting(browser, base_url, published()) as visitor,
        ):
            house = House(base_url, store, visitor.checklist)
            theme = visitor.checklist.themes[0]
            question = theme.questions[0]
            assessment_id = house.begun()
            visitor.open_step(assessment_id, theme.id)
            visitor.choose(question.id, fields.UNKNOWN)
            visitor.sees_saved()

            database.stop()
            visitor.write(question.id, NOTE)
            said = visitor.page.get_by_test_id("stMain")
            expect(said.get_by_text(texts.TROUBLE[Reason.UNREACHABLE])).to_be_visible()
            expect(said.get_by_text(texts.WAITING)).to_be_visible()
            expect(said.get_by_text(NOTE)).to_be_visible()

            database.start()
            visitor.sees_theme(theme.id)
            visitor.sees_saved()
            assert visitor.seen(question.id).note == NOTE
            answer = house.answer(assessment_id, question)
            assert (answer.note, answer.unknown) == (NOTE, True)
            assert visitor.complaints == []
        store.database.close()
