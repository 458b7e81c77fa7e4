/** Whom a medium cites. In: a reporting verb and its speaker. Out: the one behind "citant", who said it first, where the speaker is of the press: "…, rapporte la radio, citant **le préfet**". */
import { isMedium } from '../../lexicon/reporting.js';
import type { Grammar } from '../grammar.js';
import { childrenBy, lemmaOf, subtree, wordAt } from '../tree/tree.js';
import { isPresentParticiple } from '../tree/verb-group.js';
import { speakerWithin } from './speaker.js';

export function citedBy(g: Grammar, verb: number, speaker: number): number | null {
  if (!isPress(g, speaker)) return null;
  const citing = subtree(g.tree, verb).find((i) => isCiting(g, i));
  const cited = citing === undefined ? undefined : childrenBy(g.tree, citing, 'obj')[0];
  return cited === undefined || isUntold(g, cited) ? null : speakerWithin(g, cited);
}

/** "citant **des sources**": of whom nothing is told, the medium answers for them. */
function isUntold(g: Grammar, cited: number): boolean {
  const isSource = lemmaOf(wordAt(g.tree, cited)) === 'source';
  return isSource && childrenBy(g.tree, cited, 'amod', 'nmod', 'acl').length === 0;
}

function isPress(g: Grammar, speaker: number): boolean {
  const { lemma, form } = wordAt(g.tree, speaker);
  return g.classes(speaker).has('JRN') || isMedium(g.lexicon.reporting, form, lemma);
}

function isCiting(g: Grammar, index: number): boolean {
  const word = wordAt(g.tree, index);
  return lemmaOf(word) === 'citer' && isPresentParticiple(word);
}
