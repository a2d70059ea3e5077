type Colour = readonly [red: number, green: number, blue: number, alpha: number];

const canvas = Object.assign(document.createElement('canvas'), { width: 1, height: 1 });
const pixel = canvas.getContext('2d', { willReadFrequently: true });
const known = new Map<string, Colour>();

/** A colour in whatever notation as the browser paints it. */
function painted(colour: string): Colour {
  let found = known.get(colour);
  if (!found && pixel) {
    pixel.clearRect(0, 0, 1, 1);
    pixel.fillStyle = colour;
    pixel.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0, alpha = 0] = pixel.getImageData(0, 0, 1, 1).data;
    found = [red, green, blue, alpha / 255];
    known.set(colour, found);
  }
  if (!found) throw new Error('This browser has no canvas.');
  return found;
}

function over(top: Colour, below: Colour): Colour {
  const mix = (index: 0 | 1 | 2) => top[index] * top[3] + below[index] * (1 - top[3]);
  return [mix(0), mix(1), mix(2), 1];
}

function groundOf(element: Element | null): Colour {
  if (!element) throw new Error('The page has no ground of its own: give its root a background.');
  const own = painted(getComputedStyle(element).backgroundColor);
  return own[3] === 1 ? own : over(own, groundOf(element.parentElement));
}

function luminance(colour: Colour): number {
  const linear = (value: number) =>
    value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4;
  return 0.2126 * linear(colour[0]) + 0.7152 * linear(colour[1]) + 0.0722 * linear(colour[2]);
}

/** How an element's text stands out from its ground, as WCAG counts: from 1 to 21. */
export function contrastOf(element: Element): number {
  const ground = groundOf(element);
  const text = over(painted(getComputedStyle(element).color), ground);
  const [light = 0, dark = 0] = [luminance(ground), luminance(text)].sort((one, other) => other - one);
  return (light + 0.05) / (dark + 0.05);
}
