"""The screens: Streamlit on top of everything else. What thinks lives below."""
