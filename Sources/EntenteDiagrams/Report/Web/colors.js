// Dark mode. The pictures are drawn dark on light; here each of their colours gets its counterpart: that of the dark
// palette, or for a colour that the data give a kind the same hue with the lightness turned about, in Oklab (B. Ottosson
// 2020), where equal steps look equal.

const channels = (color) => [1, 3, 5].map((start) => parseInt(color.slice(start, start + 2), 16) / 255);

const linear = (channel) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4);

const gamma = (channel) => (channel <= 0.0031308 ? 12.92 * channel : 1.055 * channel ** (1 / 2.4) - 0.055);

const apply = (matrix, vector) => matrix.map((row) => row.reduce((sum, factor, place) => sum + factor * vector[place], 0));

const toCones = [
  [0.4122214708, 0.5363325363, 0.0514459929],
  [0.2119034982, 0.6806995451, 0.1073969566],
  [0.0883024619, 0.2817188376, 0.6299787005],
];
const toLab = [
  [0.2104542553, 0.793617785, -0.0040720468],
  [1.9779984951, -2.428592205, 0.4505937099],
  [0.0259040371, 0.7827717662, -0.808675766],
];
const fromLab = [
  [1, 0.3963377774, 0.2158037573],
  [1, -0.1055613458, -0.0638541728],
  [1, -0.0894841775, -1.291485548],
];
const fromCones = [
  [4.0767416621, -3.3077115913, 0.2309699292],
  [-1.2684380046, 2.6097574011, -0.3413193965],
  [-0.0041960863, -0.7034186147, 1.707614701],
];

const oklab = (color) => apply(toLab, apply(toCones, channels(color).map(linear)).map(Math.cbrt));

function hexadecimal(lab) {
  const rgb = apply(fromCones, apply(fromLab, lab).map((cone) => cone ** 3));
  const digits = rgb.map((channel) => Math.round(255 * gamma(Math.min(1, Math.max(0, channel)))));
  return `#${digits.map((digit) => digit.toString(16).padStart(2, '0')).join('')}`;
}

function luminance(color) {
  const [red, green, blue] = channels(color).map(linear);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** WCAG's ratio, 1 to 21. */
function contrast(one, other) {
  const [dim, bright] = [luminance(one), luminance(other)].sort((left, right) => left - right);
  return (bright + 0.05) / (dim + 0.05);
}

function turned(color) {
  const [lightness, a, b] = oklab(color);
  // What can be read on the light ground must be readable on the dark one, and on the boxes, which are a little lighter.
  const isReadable = contrast(color, dataset.ground) >= 4.5;
  for (let step = oklab(dataset.dark.ground)[0] + (1 - lightness); step < 1; step += 0.01) {
    const candidate = hexadecimal([step, a, b]);
    if (!isReadable || contrast(candidate, dataset.dark.box) >= 4.6) return candidate;
  }
  return '#ffffff';
}

const counterparts = new Map(dataset.dark.colors);

function darkened(color) {
  if (!/^#[0-9a-f]{6}$/i.test(color)) return color;
  if (!counterparts.has(color)) counterparts.set(color, turned(color));
  return counterparts.get(color);
}

/** Gives each colour of a picture its counterpart. */
function darken(picture) {
  for (const attribute of ['fill', 'stroke']) {
    for (const element of picture.querySelectorAll(`[${attribute}^="#"]`)) {
      const isBox = attribute === 'fill' && element.matches('.actor > :not(text)');
      element.setAttribute(attribute, isBox ? dataset.dark.box : darkened(element.getAttribute(attribute)));
    }
  }
}
