import type { Fact } from './front-matter/fact.ts';
import type { Options } from './options.ts';
import type { TargetFolder } from './target-folder.ts';

/** What all documents of one run share. */
export interface Run {
  /** Root of the project. */
  root: string;
  options: Options;
  given: Fact[];
  target: TargetFolder;
  /** `YYYY-MM-DD` */
  today: string;
  /** Documents of this run by the names of their articles. */
  taken: Map<string, string>;
  /** Tell the editor what is being done, where it takes its time. */
  tell(what: string): void;
}
