// The page: one `show` draws what the view says, whoever changed it.

let drawn = null;

/** Draws the view; with a number, of that period. */
function show(period = view.period) {
  view.period = Math.min(dataset.periods.length - 1, Math.max(0, period));
  const focused = focusedID();
  const wanted = `${view.period} ${isDark()}`;
  if (drawn !== wanted) {
    drawPicture(open);
    drawn = wanted;
  }
  markPicture();
  restoreFocus(focused);
  keepStop();
  markTime();
  markFilters();
  drawHead();
  drawPanel(show);
  drawMatrix(show);
  tieTable.draw(show);
  actorTable.draw(show);
  writeAddress();
}

function open(thing) {
  if (thing.actor !== null) openActor(thing.actor, show);
  else openTies(thing.ties, show);
}

function drawHead() {
  const period = currentPeriod();
  byID('period').replaceChildren(periodWords(period));
  byID('dates').textContent = period.dates === period.name ? '' : period.dates;
  const ties = counted(tiesOfPeriod().length, 'tie');
  const shown = isFiltered() ? `${shownTies().length} of ${ties}` : ties;
  const told = make('span', {}, periodTitle(period), `: ${shown}, ${counted(shownActors().length, 'actor')}.`);
  // The same words again would be spoken again.
  if (byID('status').textContent !== told.textContent) byID('status').replaceChildren(told);
}

function drawFrame() {
  const parts = [counted(dataset.actors.length, 'actor'), counted(dataset.ties.length, 'tie'),
    counted(dataset.periods.length, 'period')];
  const observed = dataset.observed ? ['. Observed ', pictureWords(dataset.observed)] : [];
  byID('standfirst').replaceChildren(parts.join(', '), ...observed, '.');
  byID('colophon').replaceChildren(...colophon());
  for (const place of ['dates', 'caption']) setAttributes(byID(place), pictureSpeech);
  byID('matrix-key').replaceChildren(...matrixKey());
  byID('rules').replaceChildren(...measureNotes());
  const cited = new Set(dataset.ties.flatMap((tie) => tie.citations.map(([number]) => number)));
  const sources = dataset.sources.filter((_, number) => cited.has(number));
  byID('sources').replaceChildren(...(sources.length > 0
    ? sources.map((source) => make('li', {}, makeLink(source.url, sourceText(source))))
    : [make('li', {}, 'The data give no source.')]));
}

function colophon() {
  const data = [words(dataset.title, dataset.titleLanguage), words(dataset.contributors.join(', ')), words(dataset.licence)]
    .filter((part) => part.textContent !== '').flatMap((part, place) => (place > 0 ? [', ', part] : [part]));
  return [...(data.length > 0 ? ['Data: ', ...data, '. '] : []),
    `Made with ${dataset.credit}. This page works without a network.`];
}

function measureNotes() {
  if (dataset.measures.length === 0) return [];
  const note = 'Measures are of all ties of the period, whatever the filters show. How each was made:';
  return [...(dataset.isPart ? [make('p', {}, wholePeriods)] : []), make('p', {}, note), make('ul', {}, dataset.measures.map((measure) =>
    make('li', {}, `${measure.title}: ${measure.rule || 'undefined in every period'}`)))];
}

function readyKeys() {
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') closePanel(show);
  });
  byID('skip').addEventListener('click', (event) => {
    // The part of the address after # is the view's.
    event.preventDefault();
    byID('stage').focus();
  });
}

function start() {
  readAddress();
  drawFrame();
  readyFilters(show);
  readyWalking(open);
  readyZoom();
  readyDownloads();
  readyTime(show);
  readyKeys();
  followTheme(() => show());
  addEventListener('hashchange', () => {
    readAddress();
    show();
  });
  show();
}

start();
