/** The act that a death resumes. In: a naming that only tells more of what stands before ("Quatre soldats **ont péri**"), the clusters so far. Out: that of the last act of violence told, unless those who died are on the side that struck. */
import { whenAgreement } from './agreement.js';
import type { Naming } from './naming.js';
import { onlyOneRuns } from './running.js';

export function actBefore(death: Naming, clusters: readonly Naming[][]): Naming[] | undefined {
  let last: { start: number; cluster: Naming[] } | undefined;
  // "**le 3 novembre**, deux gendarmes avaient perdu la vie": another day, another act
  for (const cluster of clusters.filter((c) => !c.some((n) => isElsewhen(n, death))))
    for (const naming of cluster) {
      const { start } = naming.draft.trigger;
      const isBefore = !naming.sentence.isTitle && start < death.draft.trigger.start;
      if (isBefore && isDeadly(naming) && start > (last?.start ?? -1)) last = { start, cluster };
    }
  return last && !isOwnLoss(death, last.cluster) ? last.cluster : undefined;
}

/** Another day, or all who died in years: "**Depuis 2009, vingt mille** personnes sont mortes". */
function isElsewhen(told: Naming, death: Naming): boolean {
  return whenAgreement(told.when, death.when) < 0 || onlyOneRuns(told, death);
}

/** "ont **incendié un bus**. Neuf personnes ont perdu la vie": not in the bus, as far as is said. */
function isDeadly({ draft }: Naming): boolean {
  return draft.type === 'ASSAULT' && (draft.mode !== 'destroy' || draft.recipients.length === 0);
}

/** "Des rebelles ont attaqué le camp. **Sept rebelles ont péri.**" */
function isOwnLoss(death: Naming, cluster: readonly Naming[]): boolean {
  return death.recipients.some(({ code }) => cluster.some((n) => n.actors.some((p) => p.code === code)));
}
