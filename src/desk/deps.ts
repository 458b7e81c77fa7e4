/** What `main` hands to the desk: it knows no lexicon, no pipeline and no clock of its own. */
import type { ExplainRule } from '../model/explain.js';
import type { CodeLabels } from '../model/labels.js';
import type { Store } from '../store/store.js';

export interface DeskDeps {
  readonly store: Store;
  readonly labels: CodeLabels;
  readonly explain: ExplainRule;
  /** ISO moment. */
  readonly now: () => string;
  /** Let open pages notice new articles and offer to reload. */
  readonly watch: boolean;
  /** Told of errors that the reader only sees as "erreur interne". */
  readonly onError: (error: unknown) => void;
}
