// A bare r runs the script again in Streamlit: a surprise for who uses speech or a screen reader (WCAG 2.1.4). It is
// stopped from the first moment, before there is a screen.
window.addEventListener(
  "keydown",
  (event) => {
    const typing = event.target instanceof Element && event.target.closest("input, textarea, select, [contenteditable]");
    if (!typing && !event.ctrlKey && !event.metaKey && !event.altKey && /^[a-z]$/i.test(event.key)) event.stopPropagation();
  },
  true,
);
