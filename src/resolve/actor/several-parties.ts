/** One party a conjunct and a country: "**la France et le Mali**", "les armées **du Mali et du Niger**". In: a phrase and its parties. Out: its conjuncts, and the parties that share its words. */
import type { Phrase } from '../../model/draft.js';
import type { Cast } from './cast.js';
import { conjunctsOf } from './coordination.js';
import { enumerated } from './enumeration.js';
import type { FoundParty } from './party.js';

/** "deux suspects, dont **X**": of whom nothing else is said, he is what they are. */
export function amongThem(part: FoundParty, whole: FoundParty | undefined): FoundParty {
  const isPlain = part.id === null && part.name !== null && part.code.endsWith('.CVL');
  return isPlain && whole && !whole.code.endsWith('.CVL') ? { ...part, code: whole.code } : part;
}

/** "les armées du Mali et du Niger": one party a country, under the same words. */
export function ofEach(party: FoundParty, countries: readonly string[]): FoundParty[] {
  const [, sector = 'OTH'] = party.code.split('.');
  return countries.map((country) => ({ ...party, code: `${country}.${sector}` }));
}

export function ofCountry(parties: readonly FoundParty[], country: string | null): FoundParty[] {
  if (country === null) return [...parties];
  return parties.map(({ local: _local, ...party }) => ({
    ...party,
    code: `${country}.${party.code.split('.')[1] ?? 'OTH'}`,
  }));
}

/** "deux opposants, X et Y": where nobody else knows them, one party under all these words. */
export function together(parties: readonly FoundParty[], words: Phrase): FoundParty[] {
  const [first] = parties;
  if (!first || parties.some((p) => p.id !== null || p.code !== first.code)) return [...parties];
  const { text, start, end } = words;
  return [{ ...first, text, start, end, name: null }];
}

export function listed(cast: Cast, phrase: Phrase): Phrase[] {
  const items = enumerated(cast, phrase);
  return items.length > 0 ? items : conjunctsOf(cast, phrase);
}

/** "forces de défense **et** de sécurité" is one body, whatever the tree joins. */
export function distinct(phrases: readonly Phrase[]): Phrase[] {
  return phrases.filter((p, i) => phrases.findIndex((q) => q.start === p.start && q.end === p.end) === i);
}
