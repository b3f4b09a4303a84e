// Making elements. Data reaches the page as text and never as markup: nothing here or elsewhere sets innerHTML.

const svgSpace = 'http://www.w3.org/2000/svg';

const byID = (id) => document.getElementById(`page-${id}`);

/** An element with attributes, and with children that are elements or text. */
function make(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  setAttributes(element, attributes);
  element.append(...children.flat().filter((child) => child !== null && child !== ''));
  return element;
}

function makeSVG(name, attributes = {}, ...children) {
  const element = document.createElementNS(svgSpace, name);
  setAttributes(element, attributes);
  element.append(...children);
  return element;
}

function setAttributes(element, attributes) {
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== null && value !== false) element.setAttribute(name, value === true ? '' : value);
  }
}

function makeButton(attributes, act, ...children) {
  const button = make('button', { type: 'button', ...attributes }, ...children);
  button.addEventListener('click', act);
  return button;
}

/** A region that scrolls sideways by itself, so that the page does not; the keyboard reaches it too. */
function makeScroller(label, ...children) {
  return make('div', { class: 'scroller', tabindex: '0', role: 'region', 'aria-label': label }, ...children);
}

/** Text of the data, which may run from right to left; its language where that is known, else it is taken for English. */
const words = (text, language = '') => make('bdi', { lang: language || null }, text);

/** A link where the address is one of the web; else its text. `javascript:` and its like are no addresses here. */
function makeLink(address, text) {
  let url;
  try {
    url = new URL(address);
  } catch {
    return words(text);
  }
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return words(text);
  return make('a', { href: url.href, rel: 'noopener noreferrer' }, words(text));
}

const counted = (count, noun) => `${count} ${noun}${count === 1 ? '' : 's'}`;

const capitalised = (text) => text.charAt(0).toUpperCase() + text.slice(1);
