// Tables as files, RFC 4180. Values are as they are in the data: nothing is put before a `=` or a `+`.

const csvField = (value) => {
  const text = value === null || value === undefined ? '' : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

const csvText = (rows) => rows.map((row) => `${row.map(csvField).join(',')}\r\n`).join('');

function download(name, rows) {
  const address = URL.createObjectURL(new Blob([csvText(rows)], { type: 'text/csv;charset=utf-8' }));
  const link = make('a', { href: address, download: name });
  link.click();
  // The browser reads the file after this call has returned.
  setTimeout(() => URL.revokeObjectURL(address), 10000);
}

function tieRows() {
  const header = ['period', 'id', 'source', 'target', 'kind', 'directed', 'sign', 'when', 'basis', 'intermittent',
    'certain', 'strength', 'unit', 'issue', 'status', 'note', 'sources'];
  const period = currentPeriod();
  return [header, ...tieTable.rows().map((tie) => [
    period.id, tie.id, dataset.actors[tie.source].id, dataset.actors[tie.target].id, kindOf(tie).id,
    tie.directed ? 'yes' : 'no', tie.sign, tie.when, tie.basis, tie.intermittent ? 'yes' : 'no',
    period.unsure.includes(tie.number) ? 'no' : 'yes', tie.strength, tie.unit, tie.issue, tie.status, tie.note,
    tie.citations.map(([number, locator]) => [sourceText(dataset.sources[number]), locator].filter(Boolean).join(', ')).join('; '),
  ])];
}

function actorRows() {
  const header = ['period', 'id', 'name', 'kind', ...dataset.measures.map((measure) => measure.name)];
  const period = currentPeriod();
  return [header, ...actorTable.rows().map((actor) => {
    const profile = dataset.actors[actor];
    return [period.id, profile.id, profile.name, profile.kind, ...measuresOf(actor, period)];
  })];
}

function readyDownloads() {
  byID('ties-csv').addEventListener('click', () => download(`${currentPeriod().id}-ties.csv`, tieRows()));
  byID('actors-csv').addEventListener('click', () => download(`${currentPeriod().id}-actors.csv`, actorRows()));
}
