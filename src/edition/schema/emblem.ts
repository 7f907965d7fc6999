/** The drawing that is the site’s sign. */
export interface Emblem {
  /** Such as `0 0 32 32`. */
  viewBox: string;
  /** What stands inside `<svg>`. */
  drawing: string;
}

/** Read an SVG file; nothing where it isn’t one with a `viewBox`. */
export function readEmblem(svg: string): Emblem | undefined {
  const [, attributes = '', drawing = ''] = /<svg\b([^>]*)>([\s\S]*)<\/svg>\s*$/.exec(svg) ?? [];
  const [, viewBox] = /\bviewBox="([-\d.\s]+)"/.exec(attributes) ?? [];
  return viewBox && drawing.trim() ? { viewBox, drawing: drawing.replace(/<!--[\s\S]*?-->/g, '').trim() } : undefined;
}

/** True where the content security policy would keep part of a drawing from its page: scripts, styles, other files. */
export const hasForbiddenParts = ({ drawing }: Emblem): boolean =>
  /<(?:script|style|foreignObject|image|use)\b|\s(?:style|href|xlink:href|on\w+)\s*=/i.test(drawing);
