/** The packages have no types of their own; this is what we use of them (0.7). */
declare module '@citation-js/core' {
  interface BibtexEntry {
    type: string;
    label: string;
    properties: Record<string, string>;
  }
  type RisRecord = Record<string, string | string[]>;

  export class Cite {
    constructor(items: object | object[] | string);
    format(output: 'citation' | 'bibliography', options: object): string;
    format(output: 'bibtex', options: { format: 'object' }): BibtexEntry[];
    format(output: 'ris', options: { format: 'object' }): RisRecord[];
  }
  export const plugins: {
    config: {
      get(name: '@csl'): { templates: { add(name: string, style: string): void } };
      get(name: '@bibtex'): { format: { useIdAsLabel: boolean; checkLabel: boolean; asciiOnly: boolean } };
    };
  };
}
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
