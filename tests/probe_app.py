"""A screen with one of everything that our screens use, to see what the server lets through."""

import altair as alt
import pandas as pd
import streamlit as st

SCRIPT = "export default ({ data, parentElement }) => { parentElement.querySelector('.said').textContent = data; }"


def main() -> None:
    """Draw the screen."""
    st.set_page_config(page_title="Proef")
    st.title("Proef")
    st.text_input("Naam", key="name")
    st.text_area("Toelichting")
    st.radio("Antwoord", ["Niets", "Genoemd"], index=None)
    st.markdown("**Vet** en een [verwijzing](https://example.org)")
    st.html("<style>h1 { letter-spacing: 0.01em; }</style><p>Zelf geschreven</p>")
    said = st.components.v2.component("probe", html="<p class='said'>niets</p>", css=".said { margin: 0 }", js=SCRIPT)
    said(data="uit het onderdeel")
    scores = pd.DataFrame({"thema": ["Dienstverlening", "Digitalisering"], "score": [60, 40]})
    st.altair_chart(alt.Chart(scores).mark_bar().encode(x="score:Q", y="thema:N"))
    st.table({"thema": ["Dienstverlening"], "score": [60]})
    file = st.file_uploader("Bestand")
    st.write(f"Ontvangen: {len(file.getvalue()) if file else 0} bytes")
    st.download_button("Downloaden", "inhoud", file_name="zelfcheck.txt")
    st.write(f"Dag {st.session_state.name}")


if __name__ == "__main__":
    main()
