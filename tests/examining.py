"""What a test can measure on a screen that axe does not: headings, targets, focus, what a message is about."""

from itertools import pairwise

from playwright.sync_api import Page

HEADINGS = """() => [...document.querySelectorAll("h1, h2, h3, h4, h5, h6")]
  .filter((heading) => heading.checkVisibility())
  .map((heading) => [Number(heading.tagName[1]), heading.textContent.trim()])"""

# A radio or a tick is as large as the label that is pressed for it; a link within a sentence may be as high as a line.
SMALL = """() => {
  const all = "a[href], button, summary, input, textarea, select, [role=button], [role=option], [role=tab], [role=switch]";
  const target = (found) => found.matches("[type=radio], [type=checkbox]") ? found.closest("label") ?? found : found;
  const inSentence = (found) => {
    const text = found.tagName === "A" && found.closest("p, li");
    return text && text.textContent.trim() !== found.textContent.trim();
  };
  const small = [];
  for (const found of document.querySelectorAll(all)) {
    const box = target(found), { width, height } = box.getBoundingClientRect();
    const there = box.checkVisibility({ visibilityProperty: true }) && width > 1 && height > 1;
    const hidden = (part) => ["auto", ""].indexOf(getComputedStyle(part).clip) < 0 && getComputedStyle(part).position === "absolute";
    if ((box.parentElement && hidden(box.parentElement)) || hidden(box)) continue;
    if (!there || found.disabled || found.closest("[inert], [aria-hidden=true]") || inSentence(found)) continue;
    if (Math.round(width) < 24 || Math.round(height) < 24)
      small.push(`${Math.round(width)} x ${Math.round(height)}: ${box.outerHTML.slice(0, 160)}`);
  }
  return small;
}"""

# What has the focus, and what of it and of the boxes around it changes when the focus goes: that is what can be seen.
FOCUS = """async () => {
  const found = document.activeElement;
  if (!found || found === document.body) return null;
  const name = (found.getAttribute("aria-label") || found.labels?.[0]?.textContent || found.textContent || "").trim();
  const rgb = (text) => (text.match(/[0-9.]+/g) ?? []).map(Number);
  const solid = (text) => text && rgb(text).length >= 3 && rgb(text)[3] !== 0;
  const light = ([r, g, b]) => [r, g, b].map((part) => part / 255)
    .map((part) => part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)
    .reduce((sum, part, i) => sum + part * [0.2126, 0.7152, 0.0722][i], 0);
  const ratio = (one, other) => {
    const [low, high] = [light(rgb(one)), light(rgb(other))].sort((a, b) => a - b);
    return (high + 0.05) / (low + 0.05);
  };
  const around = (box) => {
    for (let up = box; up; up = up.parentElement) {
      const colour = getComputedStyle(up).backgroundColor;
      if (solid(colour) && (rgb(colour)[3] ?? 1) === 1) return colour;
    }
    return "rgb(255, 255, 255)";
  };
  const look = (box) => {
    const style = getComputedStyle(box);
    const outlined = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 1;
    return {
      outline: outlined ? style.outlineColor : "",
      shadow: style.boxShadow === "none" ? "" : style.boxShadow,
      border: parseFloat(style.borderBlockStartWidth) >= 1 ? style.borderBlockStartColor : "",
      under: parseFloat(style.borderBlockEndWidth) >= 1 ? style.borderBlockEndColor : "",
    };
  };
  const boxes = [];
  for (let up = found; up && boxes.length < 6; up = up.parentElement) boxes.push(up);
  const before = boxes.map(look), opaque = boxes.every((box) => Number(getComputedStyle(box).opacity) > 0.5);
  const behind = boxes.map((box) => around(box.parentElement));
  const inside = boxes.map(around);
  const { x, y, width, height } = found.getBoundingClientRect();
  found.blur();
  await new Promise((done) => setTimeout(done, 60));  // what is drawn in answer to it
  // A dialog keeps the focus: what is drawn there now is compared with nothing.
  const after = document.activeElement === found ? boxes.map(() => ({ border: 1, under: 1 })) : boxes.map(look);
  let best = 0;
  before.forEach((look, i) => Object.keys(look).forEach((kind) => {
    if (!look[kind] || look[kind] === after[i][kind] || after[i][kind] === 1 || !solid(look[kind])) return;
    best = Math.max(best, Math.min(ratio(look[kind], behind[i]), 21), Math.min(ratio(look[kind], inside[i]), 21));
  }));
  found.focus({ preventScroll: true });
  const tag = found.tagName.toLowerCase(), html = found.cloneNode(false).outerHTML.slice(0, 200);
  return { tag, name: name.slice(0, 80), html, contrast: best, opaque, place: [x, y, width, height].join(" ") };
}"""

# Messages that somebody must hear about, and whether that is said aloud and says what it is about.
MESSAGES = """() => [...document.querySelectorAll("[data-testid=stAlert]")].map((box) => ({
  text: box.textContent.trim(),
  said: box.closest("[role=alert], [role=status], [aria-live]") !== null
    || box.querySelector("[role=alert], [role=status], [aria-live]") !== null,
  about: [...box.querySelectorAll("a[href^='#']")].map((link) => link.textContent),
  group: box.closest("[role=group][aria-labelledby]")?.getAttribute("aria-labelledby") ?? "",
}))"""


def headings(page: Page) -> list[tuple[int, str]]:
    """The level and the text of every heading, in order."""
    return [(level, text) for level, text in page.evaluate(HEADINGS)]


def skipped(page: Page) -> list[str]:
    """Headings that skip a level."""
    found = headings(page)
    return [text for (above, _), (level, text) in pairwise(found) if level > above + 1]


def small_targets(page: Page) -> list[str]:
    """What is less than 24 by 24 pixels and must be hit with a finger or a pointer."""
    found: list[str] = page.evaluate(SMALL)
    return found
