// What the reader looks at: a period, filters, and what is open. The address after # says it too, so that a view can be
// linked.

const facets = {
  kind: { title: 'Kind', of: (tie) => kindOf(tie).id },
  sign: { title: 'Sign', of: (tie) => tie.sign },
  status: { title: 'Status', of: (tie) => tie.status },
};

const view = { period: 0, off: noneOff(), actor: null, openTies: [], openActor: null };

function noneOff() {
  return { kind: new Set(), sign: new Set(), status: new Set() };
}

/** The values a facet has in the data, in the data's order. */
function valuesOf(facet) {
  const found = new Set(dataset.ties.map(facets[facet].of));
  if (facet === 'kind') return dataset.kinds.map((kind) => kind.id).filter((id) => found.has(id));
  const order = facet === 'sign' ? Object.keys(signs) : ['asserted', 'inferred', 'contested', 'hypothetical'];
  return order.filter((value) => found.has(value));
}

const currentPeriod = () => dataset.periods[view.period];

const tiesOfPeriod = (period = currentPeriod()) => period.ties.map((number) => dataset.ties[number]);

function passes(tie) {
  if (view.actor !== null && !touches(tie, view.actor)) return false;
  return Object.keys(facets).every((facet) => !view.off[facet].has(facets[facet].of(tie)));
}

const shownTies = () => tiesOfPeriod().filter(passes);

const isFiltered = () => view.actor !== null || Object.values(view.off).some((off) => off.size > 0);

function shownActors() {
  if (!isFiltered()) return currentPeriod().actors;
  const shown = new Set(shownTies().flatMap((tie) => [tie.source, tie.target]));
  return currentPeriod().actors.filter((actor) => shown.has(actor));
}

function addressOfView() {
  const parameters = new URLSearchParams();
  parameters.set('period', currentPeriod().id);
  for (const facet of Object.keys(facets)) {
    if (view.off[facet].size === 0) continue;
    const on = valuesOf(facet).filter((value) => !view.off[facet].has(value));
    for (const value of on.length > 0 ? on : ['']) parameters.append(facet, value);
  }
  if (view.actor !== null) parameters.set('actor', dataset.actors[view.actor].id);
  for (const tie of view.openTies) parameters.append('tie', tie.key);
  if (view.openActor !== null) parameters.set('about', dataset.actors[view.openActor].id);
  return `#${parameters}`;
}

/** Turns to what an address says; what it does not know, it leaves out. */
function readAddress() {
  const parameters = new URLSearchParams(location.hash.slice(1));
  const period = dataset.periods.findIndex((candidate) => candidate.id === parameters.get('period'));
  view.period = Math.max(0, period);
  view.off = noneOff();
  for (const facet of Object.keys(facets)) {
    if (!parameters.has(facet)) continue;
    const on = new Set(parameters.getAll(facet));
    view.off[facet] = new Set(valuesOf(facet).filter((value) => !on.has(value)));
  }
  const numbered = (id) => {
    const number = id === null ? -1 : actorOfID(id);
    return number < 0 ? null : number;
  };
  view.actor = numbered(parameters.get('actor'));
  view.openActor = numbered(parameters.get('about'));
  const keys = new Set(parameters.getAll('tie'));
  view.openTies = dataset.ties.filter((tie) => keys.has(tie.key));
}

function writeAddress() {
  const address = addressOfView();
  if (address === location.hash) return;
  history.replaceState(null, '', address);
}
