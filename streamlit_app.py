"""What Streamlit runs: the screens of Zelfcheck."""

from selfcheck.ui.app import main

main()
