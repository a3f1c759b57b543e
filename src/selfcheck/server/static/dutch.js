// Streamlit speaks English only (streamlit#1353): what it says itself is put into Dutch here, as soon as it appears.
//
// dutch.json says per place which English is replaced: a whole text, or a pattern (it begins with ^ or holds a \).
// A text outside those places is never touched, nor is what we or a visitor wrote inside one.
(words) => {
  const ATTRIBUTES = ["aria-label", "aria-roledescription", "title"];
  const OURS =
    "[data-testid=stMarkdownContainer], [data-testid=stCaptionContainer], [data-testid=stText], " +
    "[data-testid=stCode] code, [data-testid=stFileChipName], textarea";

  const isPattern = (english) => /^\^|\\/.test(english);
  const places = Object.entries(words).map(([selector, known]) => ({
    selector,
    exact: new Map(Object.entries(known).filter(([english]) => !isPattern(english))),
    patterns: Object.entries(known)
      .filter(([english]) => isPattern(english))
      .map(([english, dutch]) => [new RegExp(english), dutch]),
  }));
  const somewhere = places.map((place) => place.selector).join(", ");

  const inDutch = (text, place) => {
    const bare = text.trim();
    if (place.exact.has(bare)) return text.replace(bare, () => place.exact.get(bare));
    return place.patterns.reduce((said, [english, dutch]) => said.replace(english, dutch), text);
  };

  // Whether something of ours lies between an element and the place that it is in.
  const isOurs = (element, place) => {
    const box = element.closest(place.selector);
    const own = element.closest(OURS);
    return own !== null && own !== box && box.contains(own);
  };

  // Only what differs is written: our own change comes back here as a change, and must end there.
  const sayText = (node) => {
    for (const place of places) {
      if (!node.parentElement?.closest(place.selector) || isOurs(node.parentElement, place)) continue;
      const dutch = inDutch(node.nodeValue, place);
      if (dutch !== node.nodeValue) node.nodeValue = dutch;
    }
  };
  const sayAttribute = (element, name) => {
    const english = element.getAttribute(name);
    if (!english) return;
    for (const place of places) {
      if (!element.closest(place.selector) || isOurs(element, place)) continue;
      const dutch = inDutch(english, place);
      if (dutch !== english) element.setAttribute(name, dutch);
    }
  };

  const sayAll = (root) => {
    if (root.nodeType === Node.TEXT_NODE) return sayText(root);
    if (root.nodeType !== Node.ELEMENT_NODE) return;
    const boxes = root.closest(somewhere) ? [root] : root.querySelectorAll(somewhere);
    for (const box of boxes) {
      for (const element of [box, ...box.querySelectorAll("*")]) {
        for (const name of ATTRIBUTES) sayAttribute(element, name);
      }
      const texts = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
      while (texts.nextNode()) sayText(texts.currentNode);
    }
  };

  new MutationObserver((changes) => {
    for (const change of changes) {
      if (change.type === "attributes") sayAttribute(change.target, change.attributeName);
      else if (change.type === "characterData") sayText(change.target);
      else change.addedNodes.forEach(sayAll);
    }
  }).observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: ATTRIBUTES,
  });
}
