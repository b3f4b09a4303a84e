// Through time: slider, arrow keys, play.

const beat = 1800;
let playing = null;

function readyTime(turn) {
  const last = dataset.periods.length - 1;
  byID('transport').hidden = last < 1;
  byID('slider').max = String(last);
  byID('ticks').append(...dataset.periods.map((_, place) => make('option', { value: String(place) })));
  const turnByHand = (place) => {
    pause();
    turn(place);
  };
  byID('slider').addEventListener('input', (event) => turnByHand(Number(event.target.value)));
  byID('back').addEventListener('click', () => turnByHand(view.period - 1));
  byID('on').addEventListener('click', () => turnByHand(view.period + 1));
  byID('play').addEventListener('click', () => (playing === null ? play(turn) : pause()));
  document.addEventListener('keydown', (event) => {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (step === undefined || isTaken(event)) return;
    event.preventDefault();
    turnByHand(view.period + step);
  });
}

/** Whether an arrow key has work to do where the focus is. */
function isTaken(event) {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return true;
  if (event.target.closest('input[type=range], select')) return true;
  const scroller = event.target.closest('.scroller');
  return scroller !== null && scroller === event.target && scroller.scrollWidth > scroller.clientWidth;
}

function play(turn) {
  // What speaks must not speak over itself.
  byID('status').setAttribute('aria-live', 'off');
  byID('play').textContent = 'Pause';
  const last = dataset.periods.length - 1;
  if (view.period === last) turn(0);
  playing = setInterval(() => {
    turn(view.period + 1);
    if (view.period === last) pause();
  }, beat);
}

function pause() {
  if (playing === null) return;
  clearInterval(playing);
  playing = null;
  byID('play').textContent = 'Play';
  byID('status').setAttribute('aria-live', 'polite');
}

function markTime() {
  const period = currentPeriod();
  const { length } = dataset.periods;
  byID('slider').value = String(view.period);
  byID('slider').setAttribute('aria-valuetext', `${period.name}, ${period.dates}`);
  byID('place').textContent = `${view.period + 1} of ${length}`;
  byID('back').disabled = view.period === 0;
  byID('on').disabled = view.period === length - 1;
}
