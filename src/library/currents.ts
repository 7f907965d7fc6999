/** One article’s line in the figure. */
export interface Current {
  name: string;
  /** Path data of the line. */
  path: string;
  /** Where the article touches a topic; the radius grows with the number of paragraphs. */
  stops: { x: number; y: number; r: number }[];
  /** Height at which the line begins. */
  y: number;
}

export const figure = { width: 640, height: 320, left: 112, right: 8, top: 24, bottom: 24 };

/**
 * Draw each article as a current that runs through the topics from left to right, and is drawn to their common stream
 * where it has much to say: where the lines come together, the authors are on the same subject.
 * @param counts for each article by name, how many paragraphs touch each topic, in the topics’ order
 */
export function drawCurrents(counts: { name: string; paragraphs: number[] }[]): Current[] {
  const lane = (figure.height - figure.top - figure.bottom) / Math.max(1, counts.length - 1);
  return counts.map(({ name, paragraphs }, index) => {
    const y = figure.top + index * lane;
    const step = (figure.width - figure.left - figure.right) / (paragraphs.length + 1);
    const points = paragraphs.map((count, at) => ({
      x: figure.left + step * (at + 1),
      y: y + (stream(at) - y) * pull(count),
      r: count === 0 ? 0 : 1.5 + Math.sqrt(count),
    }));
    const ends = [
      { x: figure.left, y },
      { x: figure.width - figure.right, y },
    ] as const;
    return { name, y, path: smooth([ends[0], ...points, ends[1]]), stops: points.filter(({ r }) => r > 0) };
  });
}

/** Height of the common stream at a topic; it swings about the middle, so that currents cross. */
const stream = (topic: number): number => figure.height / 2 + (figure.height / 4) * Math.sin(topic * 0.9);

/** Share of the way to the stream, from 0 for no paragraph to less than 1 for many. */
const pull = (count: number): number => 0.9 * (1 - 1 / (1 + count / 2));

/** A curve through the points without corners: each piece leaves and arrives level. */
function smooth(points: { x: number; y: number }[]): string {
  const round = (value: number) => Math.round(value * 10) / 10;
  return points
    .map(({ x, y }, index) => {
      const before = points[index - 1];
      if (!before) return `M${round(x)} ${round(y)}`;
      const turn = round((before.x + x) / 2);
      return `C${turn} ${round(before.y)} ${turn} ${round(y)} ${round(x)} ${round(y)}`;
    })
    .join('');
}
