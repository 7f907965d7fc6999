import { articlePaths, originalEndpoint } from '../../../library/machine-readable/record-endpoints.ts';

export const getStaticPaths = articlePaths;
export const GET = originalEndpoint('ris');
