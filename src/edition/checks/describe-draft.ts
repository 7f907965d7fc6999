import { judgeContent } from './check-content.ts';
import { purposeOf } from './draft.ts';
import type { Problem } from '../read/problem.ts';
import { readContent, readFixedPages } from '../read/read-site.ts';

/** A draft for the one who writes it. */
interface DraftDescription {
  missing: { field: string; purpose: string | undefined }[];
  /** What else is to be done, from the top of the file; some of it stops a build. */
  wrong: Problem[];
}

/** What would stop a build at the moment; the pages of drafts say themselves what is wrong with these. */
export async function listProblems(root = process.cwd()): Promise<Problem[]> {
  const { problems, drafts } = judgeContent(readContent(root), readFixedPages(root));
  return problems.filter(({ file }) => !drafts.some((draft) => draft.file === file));
}

/** What a draft lacks at the moment; `root` is the folder of the project. */
export function describeDraft(slug: string, root = process.cwd()): DraftDescription {
  const { problems, drafts } = judgeContent(readContent(root), readFixedPages(root));
  const draft = drafts.find(({ name }) => name === slug);
  const lacks = draft?.lacks.filter(({ field }) => field === undefined) ?? [];
  return {
    missing: draft?.missing.map((field) => ({ field, purpose: purposeOf(field) })) ?? [],
    wrong: [...problems.filter(({ file }) => file === draft?.file), ...lacks],
  };
}
