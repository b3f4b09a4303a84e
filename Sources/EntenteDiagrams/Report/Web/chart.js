// A measure over time as steps: one column a period, for periods may overlap and need not be of one length.

/** For a page whose pictures are a part of their periods. */
const wholePeriods = 'The pictures show only what is around some actors; measures are of the whole period.';

const chartSize = { width: 160, height: 72, left: 34, right: 2, top: 8, bottom: 8 };

/** A chart of values, one for each period; null where there is none. */
function stepChart(title, values, current) {
  const known = values.filter((value) => value !== null);
  const greatest = Math.max(...known, 0);
  const top = greatest || 1;
  const { width, height, left, right, top: margin, bottom } = chartSize;
  const column = (width - left - right) / values.length;
  const x = (place) => left + place * column;
  const y = (value) => height - bottom - (Math.max(value, 0) / top) * (height - margin - bottom);
  const parts = [
    makeSVG('rect', { class: 'now', x: x(current), y: margin - 4, width: column, height: height - margin - bottom + 8 }),
    makeSVG('line', { class: 'axis', x1: left, x2: width - right, y1: y(0), y2: y(0) }),
    makeSVG('text', { x: left - 5, y: y(top) + 4, 'text-anchor': 'end' }, greatest > 0 ? String(Number(greatest.toPrecision(3))) : ''),
    makeSVG('text', { x: left - 5, y: y(0) + 3, 'text-anchor': 'end' }, '0'),
    makeSVG('path', { class: 'steps', d: stepsPath(values, x, y) }),
  ];
  const label = `${title} over ${counted(values.length, 'period')}: ${values.map(numberText).join(', ')}`;
  return makeSVG('svg', { class: 'chart', viewBox: `0 0 ${width} ${height}`, role: 'img', 'aria-label': label }, ...parts);
}

/** Level over each period, upright between them, broken where there is no value. */
function stepsPath(values, x, y) {
  let path = '';
  values.forEach((value, place) => {
    if (value === null) return;
    const isJoined = place > 0 && values[place - 1] !== null;
    path += `${isJoined ? 'V' : `M${x(place).toFixed(1)},`}${y(value).toFixed(1)}H${x(place + 1).toFixed(1)}`;
  });
  return path;
}
