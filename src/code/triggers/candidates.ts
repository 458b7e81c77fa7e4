/** The rules whose lemma stands at a word in full. In: the rules of a key, the word. Out: each with the words it takes. */
import type { EventRule } from '../../lexicon/event-rules.js';
import { fold } from '../../model/fold.js';
import type { Grammar } from '../grammar.js';
import { childrenBy, wordAt } from '../tree/tree.js';
import type { Candidate } from './choose.js';
import { matchRest, restOf } from './words.js';

/** A rule with what each of its lemmas says beyond the key: [] for "tuer", ["garde"] for "mettre en garde". */
interface Entry {
  readonly rule: EventRule;
  readonly rests: readonly Rest[];
}

interface Rest {
  readonly words: readonly string[];
  /** A noun and its adjective: "attaque terroriste". */
  readonly isAdjective: boolean;
}

const entryLists = new WeakMap<readonly EventRule[], readonly Entry[]>();

/** The list of one key, read once: the same list comes back at every word of that key. */
function entriesOf(rules: readonly EventRule[], key: string): readonly Entry[] {
  const known = entryLists.get(rules);
  if (known) return known;
  const made = rules.map((rule) => ({
    rule,
    rests: rule.lemmas
      .filter((lemma) => `${lemma.replace(/^s'/, 'se ')} `.startsWith(`${key} `))
      .map((lemma) => ({
        words: restOf(lemma),
        isAdjective: rule.noun !== undefined && /^[^ ’']+ [^ ’']+$/.test(lemma),
      })),
  }));
  entryLists.set(rules, made);
  return made;
}

/** The rules whose lemma stands here in full, with the words it takes. */
export function candidates(g: Grammar, rules: readonly EventRule[], key: string, index: number): Candidate[] {
  return entriesOf(rules, key).flatMap(({ rule, rests }) => {
    let words: number[] | null = null;
    for (const rest of rests) {
      const matched = matchRest(g.tree, index, beyondVerb(g, key, index, rest.words));
      if (!matched || matched.some((i) => isSpeaker(g, i, index))) continue;
      if (!isComplement(g, matched, rest) && (!words || matched.length > words.length)) words = matched;
    }
    return words ? [{ rule, words }] : [];
  });
}

/** "a **déclaré un élu** local": who says it is no part of "déclarer élu". */
function isSpeaker(g: Grammar, index: number, verb: number): boolean {
  const { head, deprel } = wordAt(g.tree, index);
  return head === verb && index > verb && deprel === 'nsubj' && childrenBy(g.tree, index, 'det').length > 0;
}

/** "l'attaque meurtrière **des terroristes**" is no "attaque **terroriste**": an adjective has no preposition. */
function isComplement(g: Grammar, [, second]: readonly number[], { isAdjective }: Rest): boolean {
  return isAdjective && second !== undefined && childrenBy(g.tree, second, 'case').length > 0;
}

/** "s'en **prendre**": the key is "se en", so that the verb itself heads the rest. */
function beyondVerb(g: Grammar, key: string, index: number, rest: readonly string[]): readonly string[] {
  return key === 'se en' && rest[0] === fold(g.verbLemma(index) ?? '') ? rest.slice(1) : rest;
}
