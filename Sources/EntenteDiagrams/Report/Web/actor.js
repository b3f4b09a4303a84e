// An actor: who it is, its ties in the period, its measures over time.

function actorBody(actor, show) {
  const profile = dataset.actors[actor];
  const predecessor = actorOfID(profile.predecessor);
  const rows = [
    ['Kind', profile.kind.replaceAll('-', ' ')],
    ['Lifetime', profile.lifetime],
    ['Bloc', profile.bloc],
    ['Succeeds', predecessor < 0 ? profile.predecessor : actorButton(predecessor, show)],
    ...successorsOf(actor).map((successor) => ['Succeeded by', actorButton(successor, show)]),
  ];
  return [
    facts(rows),
    profile.note ? make('p', { class: 'note', dir: 'auto' }, profile.note) : null,
    ...measureCharts(actor),
    make('h3', {}, 'Ties in this period'), actorTies(actor, show),
    measureTable(actor, show),
  ].filter(Boolean);
}

const otherEnd = (tie, actor) => (tie.source === actor ? tie.target : tie.source);

function actorTies(actor, show) {
  const ties = shownTies().filter((tie) => touches(tie, actor)).sort((left, right) =>
    actorName(otherEnd(left, actor)).localeCompare(actorName(otherEnd(right, actor)), 'en'));
  if (ties.length === 0) return make('p', { class: 'remark' }, isFiltered() ? 'None that the filters show.' : 'None.');
  return make('ul', { class: 'ties' }, ties.map((tie) => {
    const arrow = !tie.directed ? '–' : tie.source === actor ? '→' : '←';
    const label = [make('b', { class: 'glyph', 'aria-hidden': 'true' }, signs[tie.sign].mark),
      make('span', { class: 'glyph' }, arrow), actorWords(otherEnd(tie, actor)),
      make('span', { class: 'remark' }, ' ', kindWords(kindOf(tie)), `, ${tie.sign}, ${tie.when || 'undated'}`)];
    return make('li', {}, makeButton({ class: 'link' }, () => openTies([tie], show), ...label));
  }));
}

function measureCharts(actor) {
  if (dataset.measures.length === 0) return [];
  const charts = dataset.measures.map((measure, place) => {
    const values = dataset.periods.map((period) => measuresOf(actor, period)[place]);
    return make('figure', { class: 'small' }, make('figcaption', {}, measure.title), stepChart(measure.title, values, view.period));
  });
  return [make('h3', {}, 'Measures over time'), dataset.isPart ? make('p', { class: 'remark' }, wholePeriods) : null,
    make('div', { class: 'charts' }, charts)];
}

/** The charts' numbers; each period's name turns to it. */
function measureTable(actor, show) {
  if (dataset.measures.length === 0) return null;
  const head = make('tr', {}, make('th', { scope: 'col' }, 'Period'),
    dataset.measures.map((measure) => make('th', { scope: 'col', class: 'number' }, measure.title)));
  const rows = dataset.periods.map((period, place) => make('tr', { class: place === view.period ? 'is-now' : null },
    make('th', { scope: 'row' }, makeButton({ class: 'link' }, () => show(place), periodWords(period))),
    measuresOf(actor, period).map((value) => make('td', { class: 'number' }, numberText(value)))));
  return makeScroller('Table of measures', make('table', { class: 'history' }, make('caption', {}, 'Measures over time'),
    make('thead', {}, head), make('tbody', {}, rows)));
}
