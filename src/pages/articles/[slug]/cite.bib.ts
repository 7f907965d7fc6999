import { articlePaths, editionEndpoint } from '../../../library/machine-readable/record-endpoints.ts';

export const getStaticPaths = articlePaths;
export const GET = editionEndpoint('bib');
