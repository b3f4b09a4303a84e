// Tables that sort by a column: what the picture says, in words and numbers.

/** More rows than these nobody reads in a page; the CSV has them all. */
const mostRows = 1000;

/** A table of rows made anew on each draw; it remembers by which column it is sorted. */
class SortedTable {
  constructor(place, caption, columns, source) {
    Object.assign(this, { place, caption, columns, source, column: null, isDescending: false });
  }

  rows() {
    const rows = [...this.source()];
    if (this.column === null) return rows;
    const { value } = this.columns[this.column];
    const direction = this.isDescending ? -1 : 1;
    return rows.sort((left, right) => compare(value(left), value(right), direction));
  }

  draw(show) {
    this.show = show;
    const rows = this.rows();
    const rest = rows.length > mostRows ? `. The first ${mostRows} of ${rows.length} rows; the CSV has all of them` : '';
    const body = rows.slice(0, mostRows).map((row) => make('tr', {}, this.columns.map((column, place) => this.cell(column, place, row))));
    const empty = make('tr', {}, make('td', { colspan: String(this.columns.length) }, 'None is shown.'));
    const table = make('table', {}, make('caption', {}, this.caption(), rest),
      make('thead', {}, make('tr', {}, this.columns.map((column, place) => this.head(column, place)))),
      make('tbody', {}, rows.length > 0 ? body : empty));
    // The region stays, so that it keeps where it was scrolled to.
    const scroller = byID(this.place).firstElementChild ?? makeScroller(this.columns[0].region);
    scroller.replaceChildren(table);
    if (!scroller.isConnected) byID(this.place).replaceChildren(scroller);
  }

  head(column, place) {
    const state = this.column !== place ? 'none' : this.isDescending ? 'descending' : 'ascending';
    const arrow = { none: '', ascending: '▲', descending: '▼' }[state];
    const button = makeButton({ id: `page-sort-${this.place}-${place}` }, () => this.sort(place), column.title,
      make('span', { class: 'arrow', 'aria-hidden': 'true' }, arrow));
    return make('th', { scope: 'col', 'aria-sort': state, class: column.isNumber ? 'number' : null }, button);
  }

  cell(column, place, row) {
    const content = column.cell ? column.cell(row, this.show) : words(String(column.value(row)));
    return make(place === 0 ? 'th' : 'td', { scope: place === 0 ? 'row' : null, class: classOf(column) }, content);
  }

  sort(place) {
    // Of numbers one wants the greatest first.
    const first = Boolean(this.columns[place].isNumber);
    this.isDescending = this.column === place ? !this.isDescending : first;
    this.column = place;
    this.draw(this.show);
    document.getElementById(`page-sort-${this.place}-${place}`).focus();
  }
}

function classOf(column) {
  if (column.isNumber) return 'number';
  return column.isShort ? 'short' : null;
}

/** Numbers as numbers, words as words; what is missing comes last either way. */
function compare(left, right, direction) {
  const isMissing = (value) => value === null || value === undefined || value === '';
  if (isMissing(left) || isMissing(right)) return Number(isMissing(left)) - Number(isMissing(right));
  const order = typeof left === 'number' ? left - right : String(left).localeCompare(String(right), 'en');
  return order * direction;
}

const tieColumns = [
  {
    title: 'From', region: 'Table of ties', value: (tie) => actorName(tie.source), cell: (tie) => actorWords(tie.source),
  },
  { title: 'To', value: (tie) => actorName(tie.target), cell: (tie) => actorWords(tie.target) },
  {
    title: 'Kind', value: (tie) => kindOf(tie).name,
    cell: (tie, show) => makeButton({ class: 'link', id: `page-tie-${tie.number}`, 'aria-label': `${kindOf(tie).name}: ${tieEnds(tie)}` },
      () => openTies([tie], show), kindWords(kindOf(tie))),
  },
  {
    title: 'Sign', isShort: true, value: (tie) => tie.sign,
    cell: (tie) => make('span', {}, make('b', { class: 'glyph', 'aria-hidden': 'true' }, signs[tie.sign].mark), tie.sign),
  },
  { title: 'Direction', isShort: true, value: (tie) => (tie.directed ? 'one way' : 'both ways') },
  { title: 'Dates', isShort: true, value: (tie) => tie.when || 'undated' },
  { title: 'Status', isShort: true, value: (tie) => tie.status },
  ...(dataset.ties.some((tie) => tie.strength !== null)
    ? [{ title: 'Strength', isNumber: true, value: (tie) => tie.strength, cell: (tie) => strengthText(tie) }] : []),
  { title: 'Sources', isNumber: true, value: (tie) => tie.citations.length },
];

const tieTable = new SortedTable('ties',
  () => [`${counted(shownTies().length, 'tie')} shown of ${tiesOfPeriod().length}, `, ...periodTitle(currentPeriod())],
  tieColumns, shownTies);

const actorColumns = [
  {
    title: 'Actor', region: 'Table of actors', value: actorName,
    cell: (actor, show) => makeButton({ class: 'link', id: `page-actor-${actor}` }, () => openActor(actor, show), actorWords(actor)),
  },
  { title: 'Kind', value: (actor) => dataset.actors[actor].kind.replaceAll('-', ' ') },
  ...dataset.measures.map((measure, place) => ({
    title: measure.title, isNumber: true, value: (actor) => measuresOf(actor, currentPeriod())[place],
    cell: (actor) => numberText(measuresOf(actor, currentPeriod())[place]),
  })),
];

const actorTable = new SortedTable('actors',
  () => [`${counted(shownActors().length, 'actor')}, `, ...periodTitle(currentPeriod())], actorColumns, shownActors);
