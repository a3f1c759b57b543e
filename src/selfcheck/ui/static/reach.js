// What a screen reader or a keyboard needs and Streamlit cannot be told: which parts lead to other screens, where the
// visitor is, what belongs to one question, which field a message is about, what scrolls. It stands before live.js in one
// module, which does it again and again, because Streamlit draws anew.

const HEADING = "main h1";
const FIELD = "#veld-";
const PLACE = "#naar-";

function field(name) {
  return document.querySelector(`.st-key-${name}`);
}

function set(element, name, value) {
  if (value === null) element.removeAttribute(name);
  else if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}

function nameParts(regions) {
  for (const [key, label] of Object.entries(regions)) {
    const part = field(key);
    if (!part) continue;
    set(part, "role", "navigation");
    set(part, "aria-label", label);
    for (const way of part.querySelectorAll("a, button")) {
      const here = way.tagName === "A" ? "page" : "step";
      set(way, "aria-current", way.querySelector("strong") ? here : null);
    }
  }
  for (const frame of document.querySelectorAll('[class*="st-key-vraag-"], [class*="st-key-advies-"]')) {
    const heading = frame.querySelector("h2, h3");
    if (!heading?.id) continue;
    set(frame, "role", "group");
    set(frame, "aria-labelledby", heading.id);
  }
}

// A table that is wider than a phone scrolls by itself: a keyboard must be able to do that too.
function reachTables() {
  for (const table of document.querySelectorAll('[data-testid="stTable"] table')) {
    const box = table.parentElement;
    const wide = box.scrollWidth > box.clientWidth;
    set(box, "tabindex", wide ? "0" : null);
    set(box, "role", wide ? "group" : null);
    set(box, "aria-label", wide ? table.getAttribute("aria-label") : null);
  }
}

function control(key) {
  return field(key)?.querySelector("[role=radiogroup], textarea, input");
}

// Streamlit may describe a field too: only our own part is taken away or put there.
function describe(element, ours, now) {
  const others = (element.getAttribute("aria-describedby") ?? "").split(" ").filter((id) => id && id !== ours);
  set(element, "aria-describedby", [...others, now].filter(Boolean).join(" ") || null);
}

// A message links to its field: that field is wrong, and the message describes it.
function markWrong() {
  const wrong = new Map();
  for (const link of document.querySelectorAll(`[data-testid="stAlert"] a[href^="${FIELD}"]`)) {
    const key = link.getAttribute("href").slice(FIELD.length);
    const message = link.closest("li, [data-testid=stAlertContainer]");
    set(message, "id", `fout-${key}`);
    const found = control(key);
    if (found) wrong.set(found, message.id);
  }
  for (const old of document.querySelectorAll("[data-wrong]")) {
    if (wrong.get(old) === old.dataset.wrong) continue;
    set(old, "aria-invalid", null);
    describe(old, old.dataset.wrong, "");
    delete old.dataset.wrong;
  }
  for (const [found, message] of wrong) {
    found.dataset.wrong = message;
    set(found, "aria-invalid", "true");
    describe(found, message, message);
  }
}

function reach(regions) {
  nameParts(regions);
  reachTables();
  markWrong();
}

// A link to a field or a place on this screen puts the focus there; so does the link that skips the rail.
function follow(link) {
  const to = link.getAttribute("href");
  if (to === "#stMain") return focusOn(HEADING);
  if (to.startsWith(PLACE)) {
    const place = to.slice(PLACE.length);
    return focusOn(`.st-key-${place} :is(h1, h2, h3), #${CSS.escape(place)}`);
  }
  const found = control(to.slice(FIELD.length));
  const shut = found?.closest("details:not([open])");
  if (shut) {
    // What is in a closed panel cannot have the focus.
    shut.querySelector("summary").click();
    setTimeout(() => follow(link), 300);
    return;
  }
  const first = found?.matches("[role=radiogroup]") ? found.querySelector("input[tabindex='0'], input") : found;
  first?.focus();
  found?.scrollIntoView({ block: "center" });
}

function focusOn(selector, tries = 0) {
  const target = document.querySelector(selector);
  if (!target) {
    if (tries < 40) setTimeout(() => focusOn(selector, tries + 1), 25);
    return;
  }
  if (!target.matches("a, button, input, textarea")) target.tabIndex = -1;
  target.focus({ preventScroll: true });
  target.scrollIntoView({ block: "start" });
}

