import { articleEndpoint, articlePaths } from '../../../library/machine-readable/record-endpoints.ts';

export const getStaticPaths = articlePaths;
export const GET = articleEndpoint('bib');
