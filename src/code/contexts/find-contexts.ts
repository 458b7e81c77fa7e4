/** The contexts of an event. In: its rule and the parties' words. Out: the rule's contexts and those that simple cues add. */
import type { Context } from '../../model/codes.js';
import type { Grammar } from '../grammar.js';
import type { Trigger } from '../triggers/trigger.js';

/** A party of this sector puts the event in this context. */
const BY_SECTOR: Readonly<Record<string, Context>> = {
  MIL: 'military',
  REF: 'migration',
  PTY: 'political_institutions',
  LEG: 'legislative',
  JUD: 'legal',
  REL: 'religion_ethnicity',
  MED: 'health',
};

export function findContexts(g: Grammar, trigger: Trigger, parties: readonly number[]): Context[] {
  const found = new Set<Context>(trigger.rule.contexts);
  for (const party of parties) {
    for (const sector of g.classes(party)) {
      const context = BY_SECTOR[sector];
      if (context) found.add(context);
    }
  }
  return [...found].sort();
}
