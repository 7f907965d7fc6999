import { worksEndpoint } from '../library/machine-readable/record-endpoints.ts';

export const GET = worksEndpoint('json');
