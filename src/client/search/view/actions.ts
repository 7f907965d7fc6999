import type { SearchRequest } from '../../../search/query/request.ts';

/** What a reader can do about a response. */
export interface Actions {
  /** Search again with a changed request. */
  search(changes: Partial<SearchRequest>): void;
  /** Read more pages, or all. */
  readMore(isAll?: boolean): void;
}
