/** The party that an article brings up most. In: parties in the order of the text. Out: of those whose code is the most frequent the one with the fullest words, or null. */
import type { Party } from '../../model/record.js';

export function mostOften(parties: readonly Party[]): Party | null {
  const counts = new Map<string, number>();
  for (const { code } of parties) counts.set(code, (counts.get(code) ?? 0) + 1);
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  const alike = parties.filter((p) => p.code === best?.[0]);
  return alike.sort((a, b) => (b.text?.length ?? 0) - (a.text?.length ?? 0))[0] ?? null;
}

export function sectorOf(party: Party): string {
  return party.code.split('.')[1] ?? 'OTH';
}
