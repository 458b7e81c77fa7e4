/** "X says it": one attribution in a sentence, with the words it covers. */

import type { ReportingVerb } from '../../lexicon/reporting.js';
import type { DraftClaimant } from '../../model/draft.js';

export interface Attribution {
  readonly claimant: DraftClaimant;
  readonly force: ReportingVerb['force'];
  /** The head word of the attribution: nothing is attributed to itself. */
  readonly at: number;
  /** Does it report a clause that it governs ("a jugé **que…**")? A source put last or under "selon" vouches for the whole sentence. */
  readonly isClause: boolean;
  /** Word indexes that it covers. */
  readonly covers: ReadonlySet<number>;
}
