// What the page is about, and what can be asked of it.

const dataset = JSON.parse(byID('data').textContent);
dataset.ties.forEach((tie, number) => {
  tie.number = number;
  // What links call it: its id, or its place where it has none.
  tie.key = tie.id || `~${number + 1}`;
});

/** The language of the pictures' words, for an element that holds some. The page's own words are English. */
const pictureSpeech = { lang: dataset.language, dir: dataset.direction };

const signs = {
  positive: { mark: '+', meaning: 'amity' },
  negative: { mark: '−', meaning: 'enmity' },
  unsigned: { mark: '·', meaning: 'neither amity nor enmity' },
  unknown: { mark: '?', meaning: 'sign not told' },
};

const actorName = (number) => dataset.actors[number].name || dataset.actors[number].id;

const actorWords = (number) => words(actorName(number), dataset.actors[number].language);

const kindOf = (tie) => dataset.kinds[tie.kind];

const kindWords = (kind) => words(kind.name, kind.language);

const periodWords = (period) => words(period.name, period.language);

/** What the pictures' words say, as dates do: their digits alone would not tell which way they run. */
const pictureWords = (text) => make('bdi', pictureSpeech, text);

/** A period's name and dates, amid other words. */
const periodTitle = (period) => [periodWords(period), ', ', pictureWords(period.dates)];

const touches = (tie, actor) => tie.source === actor || tie.target === actor;

const tieArrow = (tie) => (tie.directed ? '→' : '–');

const tieEnds = (tie) => `${actorName(tie.source)} ${tieArrow(tie)} ${actorName(tie.target)}`;

/** A tie in one line, for those who hear it. */
function tieSentence(tie) {
  const parts = [`${tieEnds(tie)}: ${kindOf(tie).name}`, tie.sign, tie.when || 'undated'];
  if (tie.status !== 'asserted') parts.push(tie.status);
  return parts.join(', ');
}

function sourceText(source) {
  return [source.author, source.title, source.year].filter((part) => part !== '').join(', ');
}

function strengthText(tie) {
  if (tie.strength === null) return '';
  return tie.unit ? `${tie.strength} ${tie.unit}` : String(tie.strength);
}

/** A measure's number as a reader wants it; the CSV has all its digits. */
function numberText(value) {
  if (value === null || value === undefined) return '–';
  if (Number.isInteger(value)) return String(value).replace('-', '−');
  const size = Math.abs(value);
  return (size >= 0.001 && size < 1000 ? value.toFixed(3) : value.toPrecision(3)).replace('-', '−');
}

/** What an actor's measures are in a period; null where it is not in its picture or the measure is undefined. */
function measuresOf(actor, period) {
  const place = period.actors.indexOf(actor);
  return period.values.map((column) => (place < 0 ? null : column[place] ?? null));
}

const successorsOf = (actor) =>
  dataset.actors.flatMap((other, number) => (other.predecessor === dataset.actors[actor].id ? [number] : []));

const actorOfID = (id) => dataset.actors.findIndex((actor) => actor.id === id);
