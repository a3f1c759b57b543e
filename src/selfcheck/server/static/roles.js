// The place to drop a file calls itself decoration, and has a name all the same; a chosen file has a name and no role
// (streamlit#15921). It is put right before anybody can come across it: an observer runs before the screen is painted.
new MutationObserver(() => {
  for (const part of document.querySelectorAll("[data-testid=stFileUploaderDropzone], [data-testid=stFileChip]")) {
    if (part.getAttribute("role") !== "group") part.setAttribute("role", "group");
  }
}).observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ["role"] });
