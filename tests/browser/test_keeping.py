"""Everything in one file: what the browser saves is what the store holds."""

from pathlib import Path

import pytest

from selfcheck.exchange import read_archive
from selfcheck.ui import texts
from visited import House, answered
from walking import Visitor, saved_file

pytestmark = pytest.mark.browser


def test_the_file_with_everything_is_saved_by_the_browser(house: House, visitor: Visitor, tmp_path: Path) -> None:
    house.begun(answered(house.checklist))
    visitor.open("/bewaren")
    download = visitor.download(texts.KEEP_ALL.format(number=len(house.store.summaries())))
    assert read_archive(saved_file(download, tmp_path)) == house.store.archive()
