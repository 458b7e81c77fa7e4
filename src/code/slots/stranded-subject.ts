/** A subject that the parser did not take for one. In: a finite verb without subject. Out: the name between commas that stands before it ("Dans un message sur X, **Awa Koné**, ministre du Togo, a salué…"), or the foreign name that opens the sentence ("**Amnesty** a dénoncé…"). */
import type { Grammar } from '../grammar.js';
import { childrenBy, hasRel, headOfRange, subtree, wordAt } from '../tree/tree.js';
import type { Filler } from './filler.js';

export const STRANDED = 'fr.stranded-subject';

export function strandedSubject(g: Grammar, verb: number): Filler[] | null {
  const group = g.group(verb);
  if (group.form !== 'finite' || hasRel(wordAt(g.tree, verb), 'conj', 'acl', 'advcl', 'parataxis')) return null;
  const name = g.tree.sentence.names.find((n) => n.kind !== 'place' && n.last < verb && isStranded(g, n.first, n.last));
  const head = name ? headOfRange(g.tree, name.first, name.last) : opening(g, verb);
  return head === null ? null : [{ head, rule: STRANDED }];
}

/** The capitalised word that opens the sentence and stands, with what hangs on it, alone before the verb. */
function opening(g: Grammar, verb: number): number | null {
  const own = (g.tree.children[verb] ?? []).filter(
    (i) => i < verb && hasRel(wordAt(g.tree, i), 'aux', 'expl', 'advmod'),
  );
  const start = own.find((i) => !/^\p{Lu}/u.test(wordAt(g.tree, i).form)) ?? verb;
  const head = (g.tree.children[verb] ?? []).find((i) => i < start && isForeign(g, i));
  if (head === undefined || g.classes(head).has('time')) return null;
  const words = subtree(g.tree, head);
  const isAlone = words.length === start && words.every((i) => i < start && wordAt(g.tree, i).upos !== 'PUNCT');
  return isAlone && childrenBy(g.tree, head, 'case', 'mark').length === 0 ? head : null;
}

/** A word with a capital that the parser made an adverbial: what opens with a French adjective or participle is none of these. */
function isForeign(g: Grammar, index: number): boolean {
  const word = wordAt(g.tree, index);
  return (
    /^\p{Lu}/u.test(word.form) &&
    /^(ADJ|PROPN|NOUN|X)$/.test(word.upos) &&
    hasRel(word, 'advcl', 'advmod', 'obl', 'dislocated', 'amod')
  );
}

/** Behind a comma and under no preposition, yet hung on what stands before. */
function isStranded(g: Grammar, first: number, last: number): boolean {
  const head = headOfRange(g.tree, first, last);
  const word = wordAt(g.tree, head);
  return (
    g.tree.words[first - 1]?.form === ',' &&
    (hasRel(word, 'appos', 'nmod', 'flat') || isBehindParticiple(g, head)) &&
    word.head < first &&
    childrenBy(g.tree, head, 'case').length === 0
  );
}

/** "Joint par la radio, **Awa Koné** assure que": taken for a complement of the participle that opens the sentence, or joined to one. */
function isBehindParticiple(g: Grammar, name: number): boolean {
  const word = wordAt(g.tree, name);
  const joined = word.deprel === 'conj' && childrenBy(g.tree, name, 'cc').length === 0;
  if (!joined && !hasRel(word, 'obl', 'obj', 'nsubj')) return false;
  const at = joined ? wordAt(g.tree, word.head).head : word.head;
  return at >= 0 && wordAt(g.tree, at).feats['VerbForm'] === 'Part' && wordAt(g.tree, at).deprel === 'advcl';
}
