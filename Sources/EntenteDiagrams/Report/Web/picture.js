// The picture of the period. Its file stands in the data as text; what is shown is a copy, made one period at a time, so
// that no two pictures' ids ever meet in the page.

/** Of each thing in the picture that can be opened, its element, what it stands for and how to open it. */
let things = [];

function pictureOf(period) {
  const parsed = new DOMParser().parseFromString(period.svg, 'image/svg+xml');
  return document.importNode(parsed.documentElement, true);
}

function drawPicture(open) {
  const period = currentPeriod();
  const picture = pictureOf(period);
  if (isDark()) darken(picture);
  // A picture that holds buttons is a group: what stands inside an image is nothing to a screen reader.
  picture.setAttribute('role', 'group');
  picture.setAttribute('aria-labelledby', 'picture-title');
  picture.setAttribute('aria-describedby', 'picture-summary page-hint');
  picture.removeAttribute('width');
  picture.removeAttribute('height');
  things = [...actorThings(picture, period), ...lineThings(picture, period)];
  for (const thing of things) makeOpenable(thing, open);
  byID('stage').replaceChildren(picture);
  byID('caption').textContent = period.summary;
}

const inPicture = (picture, id) => picture.querySelector(`#${CSS.escape(id)}`);

function actorThings(picture, period) {
  return period.actors.flatMap((actor, place) => {
    const element = inPicture(picture, period.boxes[place]);
    return element ? [{ element, actor, ties: tiesOfPeriod(period).filter((tie) => touches(tie, actor)) }] : [];
  });
}

function lineThings(picture, period) {
  return period.lines.flatMap(([id, numbers]) => {
    const element = inPicture(picture, id);
    return element ? [{ element, actor: null, ties: numbers.map((number) => dataset.ties[number]) }] : [];
  });
}

function makeOpenable(thing, open) {
  const { element } = thing;
  element.setAttribute('role', 'button');
  element.setAttribute('tabindex', '-1');
  element.classList.add('openable');
  if (thing.actor === null) widen(element);
  element.addEventListener('click', () => open(thing));
}

/** A thin line is hard to hit: beside each of its strokes lies a wide one that nobody sees. */
function widen(element) {
  for (const path of element.querySelectorAll('path')) {
    const target = makeSVG('path', { class: 'target', d: path.getAttribute('d') });
    path.before(target);
  }
}

/** Dims what the filters leave out, and marks what is open. */
function markPicture() {
  for (const thing of things) {
    const shown = thing.ties.filter(passes);
    const isOut = thing.actor === null ? shown.length === 0 : isFiltered() && shown.length === 0;
    const { classList } = thing.element;
    classList.toggle('is-out', isOut);
    classList.toggle('is-open', isOpen(thing));
    classList.toggle('is-apart', view.openActor !== null && thing.actor === null && !shown.some((tie) => touches(tie, view.openActor)));
    thing.isOut = isOut;
    // What is left out is no button either.
    setPresence(thing, shown);
  }
}

function setPresence(thing, shown) {
  const { element } = thing;
  element.setAttribute('aria-label', thing.actor === null ? lineLabel(thing.ties) : actorLabel(thing.actor, shown));
  if (thing.isOut) {
    element.setAttribute('aria-hidden', 'true');
    element.removeAttribute('tabindex');
  } else {
    element.removeAttribute('aria-hidden');
    if (!element.hasAttribute('tabindex')) element.setAttribute('tabindex', '-1');
  }
}

const lineLabel = (ties) =>
  ties.length === 1 ? tieSentence(ties[0]) : `${counted(ties.length, 'tie')}: ${ties.map(tieSentence).join('; ')}`;

const actorLabel = (actor, ties) => `${actorName(actor)}, ${counted(ties.length, 'tie')}`;

function isOpen(thing) {
  if (thing.actor !== null) return thing.actor === view.openActor;
  return thing.ties.some((tie) => view.openTies.includes(tie));
}

const zooms = [1, 1.5, 2.25, 3.4];
let zoom = 0;

function setZoom(step) {
  zoom = Math.min(zooms.length - 1, Math.max(0, step));
  byID('stage').style.setProperty('--zoom', String(zooms[zoom]));
  byID('smaller').disabled = zoom === 0;
  byID('larger').disabled = zoom === zooms.length - 1;
}

function readyZoom() {
  byID('smaller').addEventListener('click', () => setZoom(zoom - 1));
  byID('fit').addEventListener('click', () => setZoom(0));
  byID('larger').addEventListener('click', () => setZoom(zoom + 1));
  setZoom(0);
}
