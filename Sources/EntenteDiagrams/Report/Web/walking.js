// Through the picture by keyboard. It is one stop of the Tab key, not one for every line: up and down walk from thing to
// thing, left and right belong to time.

const walkable = () => things.filter((thing) => !thing.isOut);

/** Gives the one stop to a thing. */
function setStop(thing) {
  for (const other of walkable()) other.element.setAttribute('tabindex', other === thing ? '0' : '-1');
}

function keepStop() {
  const focused = walkable().find((thing) => thing.element === document.activeElement);
  const stop = focused ?? walkable().find(isOpen) ?? walkable()[0];
  if (stop) setStop(stop);
}

function walk(event) {
  const all = walkable();
  const here = all.findIndex((thing) => thing.element === event.target);
  if (here < 0) return;
  const there = { ArrowDown: here + 1, ArrowUp: here - 1, Home: 0, End: all.length - 1 }[event.key];
  if (there === undefined) return;
  const next = all[(there + all.length) % all.length];
  setStop(next);
  next.element.focus();
  event.preventDefault();
}

function press(event, open) {
  if (event.key !== 'Enter' && event.key !== ' ') return;
  const thing = walkable().find((candidate) => candidate.element === event.target);
  if (!thing) return;
  event.preventDefault();
  open(thing);
}

function readyWalking(open) {
  byID('stage').addEventListener('keydown', (event) => {
    walk(event);
    press(event, open);
  });
}

/** The id of the thing that has the focus, to find its like in the next picture. */
const focusedID = () => walkable().find((thing) => thing.element === document.activeElement)?.element.id ?? null;

function restoreFocus(id) {
  if (id === null) return;
  const thing = walkable().find((candidate) => candidate.element.id === id);
  (thing?.element ?? byID('stage')).focus({ preventScroll: true });
}
