"""For the host: which municipalities take part, which checklists are here, and figures without names.

No answers, and no scores of one municipality.
"""

import pandas as pd
import streamlit as st

from selfcheck.access import ForbiddenError
from selfcheck.assessment import AMSTERDAM
from selfcheck.municipalities import all_municipalities, dutch_order, former, name_of
from selfcheck.ui import frame, resources, rounds, texts
from selfcheck.ui.describing import DATE


def show() -> None:
    """Draw the screen."""
    frame.title("deelname", texts.SCREENS["deelname"])
    frame.show_message()
    try:
        found = resources.store().participation()
    except ForbiddenError:
        st.write(texts.PARTICIPATION_FORBIDDEN)
        frame.finish_screen()
        return
    st.write(texts.PARTICIPATION_LEAD)
    today = {code for each in found for code in former().get(each.municipality, (each.municipality,))}
    st.write(texts.PARTICIPATION_COUNT.format(number=len(today), all=len(all_municipalities())))
    if found:
        rows = [
            {
                texts.COLUMN_MUNICIPALITY: name_of(each.municipality),
                texts.COLUMN_DRAFTS: each.drafts,
                texts.COLUMN_FINISHED: each.finished,
                texts.COLUMN_CHANGED: each.changed.astimezone(AMSTERDAM).strftime(DATE),
            }
            for each in sorted(found, key=lambda each: dutch_order(name_of(each.municipality)))
        ]
        st.table(pd.DataFrame(rows), hide_index=True, alt=texts.SCREENS["deelname"])
    rounds.show()
    st.header(texts.PARTICIPATION_CHECKLISTS, anchor=False)
    for checklist in resources.shelf():
        st.markdown(f"- {checklist.title}, {texts.CHECKLIST_VERSION.format(version=checklist.version)}")
    frame.finish_screen()
