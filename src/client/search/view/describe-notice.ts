import type { QueryNotice } from '../../../search/query/notices.ts';

/** Say what in the query has no effect, and what was searched for instead. */
export const describeNotice = ({ reason, typed, instead }: QueryNotice): string => {
  const done = instead ? `“${instead}” was searched for instead` : 'it was passed over';
  return {
    star: `“*” is obeyed at the end of a word only. For “${typed}”, “${instead}” was searched for.`,
    sign: `This search doesn’t know the sign in “${typed}”: ${done}.`,
    distance: `“${typed}” is not obeyed: all the words were searched for, and come first where they stand near each other.`,
    operator: `“${typed}” has no word beside it: it was passed over.`,
    parenthesis: `“${typed}” has no other half: it was passed over.`,
    field: `There is no such field: for “${typed}”, the words “${instead}” were searched for.`,
    filter: `“${typed}” can’t be left out or be one side of OR: a filter holds for the whole search.`,
    exclusion: `“${typed}” is to be left out, and nothing is searched for beside it: it was passed over. Add a word to search for.`,
  }[reason];
};
