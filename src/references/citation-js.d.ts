/** The packages have no types of their own; this is what we use of them (0.7). */
declare module '@citation-js/core' {
  export class Cite {
    constructor(items: object | object[]);
    format(output: 'citation' | 'bibliography' | 'bibtex' | 'ris', options?: object): string;
  }
  export const plugins: {
    config: { get(name: '@csl'): { templates: { add(name: string, style: string): void } } };
  };
}
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
