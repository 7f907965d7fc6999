/** Formats in which this site has its records. */
export type RecordFormat = 'bib' | 'ris' | 'json';

/** Take the records of some keys out of a file of this site; those that it lacks are left out. */
export const takeRecords = (format: RecordFormat, file: string, keys: Set<string>): Map<string, string> =>
  new Map([...readers[format](file)].filter(([key]) => keys.has(key)));

/** Put records together to one file. */
export const joinRecords = (format: RecordFormat, records: string[]): string =>
  format === 'json' ? `[\n${records.join(',\n')}\n]\n` : `${records.join('\n\n')}\n`;

/** How the records of each format are told apart, as this site writes them: each by its key. */
const readers: Record<RecordFormat, (file: string) => Map<string, string>> = {
  bib: (file) => new Map([...file.matchAll(/^@\w+\{([^,]+),.*?^\}/gms)].map(([entry, key = '']) => [key, entry])),
  ris: (file) =>
    new Map(
      [...file.matchAll(/^TY {2}-.*?^ER {2}- ?/gms)].map(([entry]) => [
        /^ID {2}- (.*)$/m.exec(entry)?.[1]?.trim() ?? '',
        entry,
      ]),
    ),
  json: (file) =>
    new Map((JSON.parse(file) as { id: string }[]).map((record) => [record.id, JSON.stringify(record, null, 2)])),
};
