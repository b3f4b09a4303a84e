// Light or dark: as the reader's system has it, until she chooses. Paper is always light.

const systemIsDark = matchMedia('(prefers-color-scheme: dark)');
const isPrinting = matchMedia('print');
let chosenTheme = null;

const isDark = () => !isPrinting.matches && (chosenTheme ?? (systemIsDark.matches ? 'dark' : 'light')) === 'dark';

function applyTheme() {
  document.documentElement.dataset.theme = isDark() ? 'dark' : 'light';
  byID('theme').textContent = isDark() ? 'Light' : 'Dark';
  byID('theme').setAttribute('aria-label', isDark() ? 'Light colours' : 'Dark colours');
}

function followTheme(redraw) {
  const follow = () => {
    applyTheme();
    redraw();
  };
  systemIsDark.addEventListener('change', follow);
  isPrinting.addEventListener('change', follow);
  byID('theme').addEventListener('click', () => {
    chosenTheme = isDark() ? 'light' : 'dark';
    follow();
  });
  applyTheme();
}
