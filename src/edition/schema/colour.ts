/** The paper of both schemes, as in `src/styles/tokens.css`. */
export const papers = { light: '#fbf9f4', dark: '#0f181b' } as const;

/**
 * Contrast of two colours such as `#0a4c54`, from 1 to 21.
 * @see https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
 */
export function contrastOf(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminanceOf(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channelsOf(colour).map((channel) => {
    const value = channel / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** A colour between two: `share` of the first, from 0 to 1, and the rest of the second. */
export function mixColours(first: string, share: number, second: string): string {
  const rest = channelsOf(second);
  const mixed = channelsOf(first).map((channel, index) => channel * share + (rest[index] ?? 0) * (1 - share));
  return `#${mixed.map((channel) => Math.round(channel).toString(16).padStart(2, '0')).join('')}`;
}

/** Red, green and blue, each from 0 to 255. */
const channelsOf = (colour: string): number[] => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
