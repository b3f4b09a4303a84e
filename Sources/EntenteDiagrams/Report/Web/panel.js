// What is open: ties with their dates, notes and sources, or an actor.

/** Who had the focus when something was opened, to give it back. */
let opener = null;

function openTies(ties, show) {
  opener = document.activeElement;
  view.openTies = ties;
  view.openActor = null;
  showOpened(show);
}

function openActor(actor, show) {
  opener = document.activeElement;
  view.openTies = [];
  view.openActor = actor;
  showOpened(show);
}

function showOpened(show) {
  const name = opener?.id ?? '';
  show();
  // What was pressed may have been drawn anew.
  if (opener && !opener.isConnected && name) opener = document.getElementById(name);
  const title = byID('panel-title');
  title.focus({ preventScroll: true });
  byID('panel').scrollTop = 0;
}

function closePanel(show) {
  if (view.openTies.length === 0 && view.openActor === null) return;
  view.openTies = [];
  view.openActor = null;
  show();
  const back = opener?.isConnected ? opener : walkable()[0]?.element;
  back?.focus();
}

function drawPanel(show) {
  const panel = byID('panel');
  const isEmpty = view.openTies.length === 0 && view.openActor === null;
  panel.classList.toggle('is-empty', isEmpty);
  if (isEmpty) {
    panel.replaceChildren(
      make('h2', { id: 'page-panel-title', tabindex: '-1' }, 'Details'),
      make('p', { class: 'lead' }, 'Choose a line for its dates, note and sources, or an actor for its ties and measures.'));
    return;
  }
  const isActor = view.openActor !== null;
  const title = isActor ? actorWords(view.openActor) : tiesTitle(view.openTies);
  const close = makeButton({ class: 'quiet', id: 'page-close' }, () => closePanel(show), 'Close');
  const body = isActor ? actorBody(view.openActor, show) : view.openTies.map((tie) => tieCard(tie, show));
  panel.replaceChildren(
    make('div', { class: 'row' }, make('h2', { id: 'page-panel-title', tabindex: '-1' }, title), close),
    ...[body].flat());
}

function tiesTitle(ties) {
  if (ties.length === 1) return kindWords(kindOf(ties[0]));
  return counted(ties.length, 'tie');
}

function tieCard(tie, show) {
  const period = currentPeriod();
  const heading = make('h3', {}, actorButton(tie.source, show), ` ${tieArrow(tie)} `, actorButton(tie.target, show));
  const isHere = period.ties.includes(tie.number);
  const remark = isHere ? null : make('p', { class: 'remark' }, 'Not in the picture of this period.');
  return make('article', { class: 'tie' }, heading, remark, facts(tieFacts(tie, period)),
    tie.note ? make('p', { class: 'note', dir: 'auto' }, tie.note) : null, citations(tie));
}

function tieFacts(tie, period) {
  const surety = period.unsure.includes(tie.number) ? 'may hold in this period: its dates leave it open' : '';
  return [
    ['Kind', kindWords(kindOf(tie))],
    ['Sign', `${signs[tie.sign].mark} ${tie.sign}: ${signs[tie.sign].meaning}`],
    ['Dates', tie.when || 'undated'],
    ['Basis', tie.basis],
    ['Status', [tie.status, tie.intermittent ? 'intermittent' : ''].filter(Boolean).join(', ')],
    ['Certainty', surety],
    ['Strength', strengthText(tie)],
    ['Issue', tie.issue],
    ['Recorded', tie.recorded],
  ];
}

/** Names and values, those without a value left out. */
function facts(rows) {
  const told = rows.filter(([, value]) => value !== '' && value !== null);
  return make('dl', { class: 'facts' }, told.flatMap(([name, value]) => [
    make('dt', {}, name), make('dd', {}, typeof value === 'string' ? words(value) : value),
  ]));
}

function citations(tie) {
  if (tie.citations.length === 0) return make('p', { class: 'remark' }, 'No source is given.');
  const items = tie.citations.map(([number, locator, note]) => {
    const source = dataset.sources[number];
    return make('li', {}, makeLink(source.url, sourceText(source)), locator ? ', ' : '', locator ? words(locator) : '',
      note ? make('span', { class: 'remark', dir: 'auto' }, ` ${note}`) : null);
  });
  return make('div', { class: 'citations' }, make('h4', {}, items.length === 1 ? 'Source' : 'Sources'), make('ul', {}, items));
}

function actorButton(actor, show) {
  return makeButton({ class: 'link' }, () => openActor(actor, show), actorWords(actor));
}
