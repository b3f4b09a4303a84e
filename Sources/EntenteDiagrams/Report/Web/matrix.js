// Actors by actors. The sign is a mark and a tint, never a tint alone.

/** What a cell's mark says: in the key to those who see it, in the cell's name to those who hear it. */
const cellLooks = {
  positive: { mark: '+', meaning: 'amity' },
  negative: { mark: '−', meaning: 'enmity' },
  mixed: { mark: '±', meaning: 'amity and enmity at once' },
  plain: { mark: '·', meaning: 'neither, or not told' },
};

function cellLook(ties) {
  const has = (sign) => ties.some((tie) => tie.sign === sign);
  if (has('positive')) return has('negative') ? 'mixed' : 'positive';
  return has('negative') ? 'negative' : 'plain';
}

const matrixKey = () => Object.entries(cellLooks).flatMap(([look, { mark, meaning }]) =>
  [make('span', { class: 'key' }, make('b', { class: `mark ${look}` }, mark), ` ${meaning}`), ' ']);

/** A larger matrix is neither read nor quickly made. */
const mostMatrixActors = 100;

function drawMatrix(show) {
  const actors = shownActors();
  if (actors.length > mostMatrixActors) {
    const told = `${actors.length} actors are too many for a matrix; filter by an actor or a kind to see one.`;
    byID('matrix').replaceChildren(make('p', { class: 'remark' }, told));
    return;
  }
  const cells = cellsOf(shownTies());
  if (cells.size === 0) {
    byID('matrix').replaceChildren(make('p', { class: 'remark' }, 'No tie is shown.'));
    return;
  }
  const head = make('tr', {}, make('td'),
    actors.map((actor) => make('th', { scope: 'col' }, make('span', {}, actorWords(actor)))));
  const rows = actors.map((row) => make('tr', {}, make('th', { scope: 'row' }, actorWords(row)),
    actors.map((column) => matrixCell(row, column, cells.get(`${row} ${column}`), show))));
  const caption = ['Ties between actors, ', periodWords(currentPeriod())];
  const table = make('table', { class: 'matrix' }, make('caption', {}, caption), make('thead', {}, head), make('tbody', {}, rows));
  table.querySelector('button')?.setAttribute('tabindex', '0');
  table.addEventListener('keydown', walkMatrix);
  byID('matrix').replaceChildren(makeScroller('Matrix', table));
}

/** The ties by the row and column they stand in. */
function cellsOf(ties) {
  const cells = new Map();
  const put = (row, column, tie) => {
    const key = `${row} ${column}`;
    cells.set(key, [...(cells.get(key) ?? []), tie]);
  };
  for (const tie of ties) {
    put(tie.source, tie.target, tie);
    if (!tie.directed && tie.source !== tie.target) put(tie.target, tie.source, tie);
  }
  return cells;
}

function matrixCell(row, column, ties, show) {
  if (!ties) return make('td', { class: row === column ? 'self' : null });
  const look = cellLook(ties);
  const { mark, meaning } = cellLooks[look];
  const label = `${actorName(row)} to ${actorName(column)}: ${meaning}, ${counted(ties.length, 'tie')}`;
  const content = ties.length > 1 ? [mark, make('small', {}, String(ties.length))] : [mark];
  return make('td', {}, makeButton({ class: `mark ${look}`, 'aria-label': label, tabindex: '-1' },
    () => openTies(ties, show), ...content));
}

/** One stop of the Tab key for the matrix; arrows go to the next tie that way. */
function walkMatrix(event) {
  const step = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[event.key];
  const cell = event.target.closest('td');
  if (!step || !cell) return;
  event.preventDefault();
  event.stopPropagation();
  const next = nextButton(cell, step);
  if (!next) return;
  event.target.setAttribute('tabindex', '-1');
  next.setAttribute('tabindex', '0');
  next.focus();
}

function nextButton(cell, [across, down]) {
  const rows = [...cell.closest('tbody').rows];
  let row = rows.indexOf(cell.parentElement);
  let column = cell.cellIndex;
  for (;;) {
    row += down;
    column += across;
    const candidate = rows[row]?.cells[column];
    if (!candidate) return null;
    const button = candidate.querySelector('button');
    if (button) return button;
  }
}
