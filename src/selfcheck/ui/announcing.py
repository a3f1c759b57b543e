"""The announcement that a draft will be deleted because nobody touches it."""

from datetime import date, datetime

import streamlit as st

from selfcheck.assessment import AMSTERDAM
from selfcheck.dutch import full_date
from selfcheck.host import current_host
from selfcheck.storage import deleted_on
from selfcheck.ui import texts


def announce(announced: date | None, changed: datetime | None) -> None:
    """Say when a draft will be deleted, if that was announced; ``changed`` is when it last changed."""
    host = current_host()
    if announced and changed and host and host.drafts_months:
        gone = deleted_on(changed, announced, host.drafts_months)
        since = changed.astimezone(AMSTERDAM).date()
        st.warning(texts.ANNOUNCED.format(changed=full_date(since), date=full_date(gone)))
