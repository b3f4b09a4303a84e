// Filters: what is unticked is dimmed in the picture and left out of matrix and tables. Each says how many ties of the
// period it has.

function readyFilters(show) {
  byID('filters').replaceChildren(actorFilter(show), ...Object.keys(facets).map((facet) => facetFilter(facet, show)));
  byID('reset').addEventListener('click', () => {
    view.off = noneOff();
    view.actor = null;
    show();
  });
}

function actorFilter(show) {
  const order = dataset.actors.map((_, number) => number)
    .sort((left, right) => actorName(left).localeCompare(actorName(right), 'en'));
  const choice = make('select', { id: 'page-filter-actor' }, make('option', { value: '' }, 'All actors'),
    order.map((number) => make('option', { value: String(number), lang: dataset.actors[number].language || null, dir: 'auto' }, actorName(number))));
  choice.addEventListener('change', () => {
    view.actor = choice.value === '' ? null : Number(choice.value);
    show();
  });
  return make('p', { class: 'choice' }, make('label', { for: 'page-filter-actor' }, 'Ties of'), choice);
}

function facetFilter(facet, show) {
  const values = valuesOf(facet);
  const boxes = values.map((value) => facetBox(facet, value, show));
  return make('fieldset', { class: `facet facet-${facet}` }, make('legend', {}, facets[facet].title), make('div', { class: 'boxes' }, boxes));
}

function facetBox(facet, value, show) {
  const box = make('input', { type: 'checkbox', 'data-facet': facet, 'data-value': value });
  box.addEventListener('change', () => {
    view.off[facet][box.checked ? 'delete' : 'add'](value);
    show();
  });
  return make('label', {}, box, make('span', {}, facetSample(facet, value), facetName(facet, value)),
    make('span', { class: 'count' }));
}

function facetName(facet, value) {
  if (facet === 'kind') return kindWords(dataset.kinds.find((kind) => kind.id === value));
  return capitalised(value);
}

/** A stroke in the kind's colour, or the sign's mark. */
function facetSample(facet, value) {
  if (facet === 'sign') return make('b', { class: 'glyph', 'aria-hidden': 'true' }, signs[value].mark);
  if (facet !== 'kind') return null;
  const line = makeSVG('line', { x1: 1, y1: 5, x2: 17, y2: 5, 'stroke-width': 3, 'data-kind': value });
  return makeSVG('svg', { class: 'sample', viewBox: '0 0 18 10', 'aria-hidden': 'true' }, line);
}

function markFilters() {
  byID('filter-actor').value = view.actor === null ? '' : String(view.actor);
  const ties = tiesOfPeriod();
  for (const box of byID('filters').querySelectorAll('input')) {
    const { facet, value } = box.dataset;
    const count = ties.filter((tie) => facets[facet].of(tie) === value).length;
    box.checked = !view.off[facet].has(value);
    box.parentElement.querySelector('.count').textContent = String(count);
    box.parentElement.classList.toggle('is-empty', count === 0);
  }
  for (const line of byID('filters').querySelectorAll('[data-kind]')) {
    const color = dataset.kinds.find((kind) => kind.id === line.dataset.kind).color;
    line.setAttribute('stroke', isDark() ? darkened(color) : color);
  }
  byID('reset').disabled = !isFiltered();
}
