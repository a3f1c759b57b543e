// What Streamlit cannot do from Python: send typed text after a second of rest and when the page is left, say what is
// not saved yet, move the focus to the heading of a new step, and say out loud what changed.
//
// Whether something is saved is never assumed: the server sends the values that it stored, and they are compared with
// what the fields on the screen say.

const REST = 1000; // milliseconds without typing before text is sent
const MOMENT = 150; // milliseconds in which a touched field may still change
const LOOK = 250; // milliseconds between two looks at what is not saved
const LONGEST_PAUSE = 60000; // milliseconds, between two tries to send what stays unsaved

const TOUCHES = ["click", "keydown", "keyup"];

const states = new WeakMap();

function shown(box) {
  const radios = box.querySelectorAll('input[type="radio"]');
  if (radios.length) return [...radios].findIndex((radio) => radio.checked);
  const tick = box.querySelector('input[type="checkbox"]');
  if (tick) return tick.checked;
  const text = box.querySelector("textarea, input");
  return text ? text.value : null;
}

function unsavedFields(stored) {
  return Object.entries(stored).filter(([name, value]) => {
    const box = field(name);
    return box !== null && shown(box) !== value;
  });
}

// Streamlit commits a text area on Ctrl+Enter and a text field on Enter; the focus and the cursor stay where they are.
function send(text) {
  const inArea = text.tagName === "TEXTAREA";
  text.dispatchEvent(
    new KeyboardEvent("keydown", { key: "Enter", code: "Enter", keyCode: 13, ctrlKey: inArea, bubbles: true, cancelable: true }),
  );
}

function start(parentElement) {
  const state = { data: { stored: {} }, timer: 0, unsure: 0, key: undefined, said: undefined };
  const line = parentElement.querySelector(".saved");

  state.tell = () => {
    const words = state.data.words ?? {};
    const unsure = performance.now() < state.unsure;
    const waiting = unsure || unsavedFields(state.data.stored ?? {}).length > 0;
    const next = !state.data.stored || !Object.keys(state.data.stored).length ? "" : waiting ? words.unsaved : words.saved;
    line.dataset.waiting = String(waiting);
    if (line.textContent !== next) line.textContent = next;
  };
  // A text that was typed back to what is stored has to be sent too: the server may have the one in between.
  const typedIn = new Set();
  // The key of the stored field that an element is part of.
  const keyOf = (element) => {
    const box = element instanceof Element && element.closest('[class*="st-key-"]');
    const name = box && [...box.classList].find((other) => other.startsWith("st-key-"))?.slice("st-key-".length);
    return name && name in (state.data.stored ?? {}) ? name : undefined;
  };
  const sendAll = () => {
    clearTimeout(state.timer);
    const names = new Set([...unsavedFields(state.data.stored ?? {}).map(([name]) => name), ...typedIn]);
    typedIn.clear();
    for (const name of names) {
      const text = field(name)?.querySelector("textarea, input[type=text], input:not([type])");
      if (text) send(text);
    }
  };
  const typed = (event) => {
    const key = keyOf(event.target);
    if (key !== undefined) typedIn.add(key);
    state.tell();
    waitAgain();
    clearTimeout(state.timer);
    state.timer = setTimeout(sendAll, REST);
  };
  // Streamlit's radios and ticks change without an event of their own, and a moment after the hand or the key. Until that
  // moment is over nothing is called saved: a reload in between would make it a lie.
  const touched = (event) => {
    if (keyOf(event.target) !== undefined) {
      state.unsure = performance.now() + MOMENT;
      setTimeout(state.tell, MOMENT + 10);
    }
    state.tell();
  };
  // A server that was started again knows nothing of what was on its way to the one before, and Streamlit does not send
  // it again by itself. What stays unsaved is sent until it is saved, less and less often: a text can be too long.
  let pause = 2 * REST;
  let next = performance.now() + pause;
  // A field that nobody touched can show what was stored once: a new session draws it by the same key, and Streamlit's
  // page then leaves it as it is. What a whole try did not change, neither here nor there, the server draws anew.
  let tried = {};
  const stale = () => {
    const now = Object.fromEntries(
      unsavedFields(state.data.stored ?? {}).map(([name, value]) => [name, [shown(field(name)), value]]),
    );
    const still = Object.entries(now).filter(([name, both]) => JSON.stringify(tried[name]) === JSON.stringify(both));
    tried = now;
    return Object.fromEntries(still.map(([name, both]) => [name, both[0]]));
  };
  const waitAgain = () => {
    pause = 2 * REST;
    next = performance.now() + pause;
  };
  const look = () => {
    reach(state.data.regions ?? {});
    state.tell();
    const connected = document.querySelector('[data-test-connection-state="CONNECTED"]') !== null;
    if (line.dataset.waiting !== "true" || !connected) waitAgain();
    // A run that is still busy, with a database that is held perhaps, must be let finish: it will say what is the matter.
    if (document.querySelector('[data-test-script-state="notRunning"]') === null) next = performance.now() + pause;
    else goOn();
    if (performance.now() < next) return;
    pause = Math.min(2 * pause, LONGEST_PAUSE);
    next = performance.now() + pause;
    sendAll();
    state.again?.("again", stale());
  };
  const clock = setInterval(look, LOOK);
  const left = () => {
    if (document.visibilityState === "hidden") sendAll();
  };
  // Back to another step: what was typed goes along. Back to another screen: Streamlit would show that screen at the
  // address of this one. So what was typed is sent earlier: when the hand goes to the button back, or to its key.
  const wentBack = () => {
    if (location.pathname === state.path) sendAll();
  };
  const aboutToGoBack = (event) => {
    if (event.key === "Alt") sendAll();
  };
  // A link waits for what is not saved. What is sent to the server names the screen that it was sent from, and sent just
  // after a link was followed it takes the visitor back there (seen in 1.67). For the same reason nothing is sent again
  // while a link is on its way. A second click goes anyway: nobody may be locked in.
  const held = (event) => {
    const link = event.target instanceof Element && event.target.closest("a[href]");
    if (!link || !document.contains(link)) return;
    const to = link.getAttribute("href");
    if (to.startsWith("#")) {
      event.preventDefault();
      event.stopPropagation();
      follow(link);
    } else if (state.waiting === to || !unsavedFields(state.data.stored ?? {}).length) {
      state.waiting = undefined;
      waitAgain();
    } else {
      event.preventDefault();
      event.stopPropagation();
      state.waiting = to;
      sendAll();
    }
  };
  // Not only when the server answered: a field that is not drawn yet counts as not saved, and nobody sends it. The link
  // is known by what is written in it: the one to the start is empty, and by its address would be that of any screen.
  const goOn = () => {
    if (state.waiting === undefined || unsavedFields(state.data.stored ?? {}).length) return;
    const link = [...document.querySelectorAll("a[href]")].find((other) => other.getAttribute("href") === state.waiting);
    if (link) link.click();
    state.waiting = undefined;
  };
  document.addEventListener("pointerdown", sendAll, true);
  document.documentElement.addEventListener("pointerleave", sendAll);
  window.addEventListener("keydown", aboutToGoBack, true);
  document.addEventListener("click", held, true);
  document.addEventListener("input", typed, true);
  for (const event of TOUCHES) document.addEventListener(event, touched, true);
  document.addEventListener("visibilitychange", left);
  window.addEventListener("pagehide", sendAll);
  window.addEventListener("popstate", wentBack, true);
  state.stop = () => {
    clearTimeout(state.timer);
    clearInterval(clock);
    document.removeEventListener("pointerdown", sendAll, true);
    document.documentElement.removeEventListener("pointerleave", sendAll);
    window.removeEventListener("keydown", aboutToGoBack, true);
    document.removeEventListener("click", held, true);
    document.removeEventListener("input", typed, true);
    for (const event of TOUCHES) document.removeEventListener(event, touched, true);
    document.removeEventListener("visibilitychange", left);
    window.removeEventListener("pagehide", sendAll);
    window.removeEventListener("popstate", wentBack, true);
  };
  return state;
}

export default function live({ data, parentElement, setTriggerValue }) {
  document.documentElement.lang = "nl";
  let state = states.get(parentElement);
  if (!state) {
    state = start(parentElement);
    states.set(parentElement, state);
  }
  state.data = data;
  state.again = setTriggerValue;
  state.path = location.pathname;
  // The first screen keeps the focus where the browser put it; a later one starts at its heading.
  const first = window.zelfcheckScreen === undefined;
  if (window.zelfcheckScreen !== data.screen) {
    window.zelfcheckScreen = data.screen;
    if (!first) focusOn(HEADING);
  }
  if (data.focus && state.turn !== data.turn) focusOn(`.st-key-${data.focus} a`);
  state.turn = data.turn;
  if (data.message && state.said !== data.message) {
    const spoken = parentElement.querySelector(".spoken");
    spoken.textContent = "";
    setTimeout(() => { spoken.textContent = data.message; }, 60);
  }
  state.said = data.message;
  reach(state.data.regions ?? {});
  state.tell();
  setTimeout(state.tell, 150);
  return () => {
    state.stop();
    states.delete(parentElement);
  };
}
