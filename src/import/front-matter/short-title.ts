/** The part of a title before its colon or dash, where that says enough by itself. */
export function shortTitleOf(title: string): string {
  const [, part = ''] = /^(.{8,60}?)\s*(?:[:：]\s|\s[–—]\s)/u.exec(title) ?? [];
  return /\S\s+\S/.test(part) ? part : title;
}
