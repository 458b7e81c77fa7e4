/** Texts that one reads: ", **peut-on lire dans le communiqué de la mairie**", ", **lit-on dans une note signée par le préfet**". In: a sentence. Out: the text's author, or the text, as source of what stands before. */

import type { Grammar } from '../grammar.js';
import { hasRel, subtree, wordAt } from '../tree/tree.js';
import type { Attribution } from './attribution.js';
import { channelOfSource } from './channel.js';
import { claimantPhrase } from './claimant-phrase.js';
import { speakerWithin } from './speaker.js';

const RULE = 'fr.say.ecrire';

export function textsRead(g: Grammar): Attribution[] {
  const verb = readingVerb(g);
  const first = verb === null ? -1 : g.tree.words.findLastIndex((w) => w.index < verb && CUT.test(w.form));
  const text = verb === null ? null : textBehind(g, verb);
  if (verb === null || first < 1 || text === null) return [];
  const at = speakerWithin(g, text) ?? null;
  if (at === null) return [];
  const covers = new Set(g.tree.words.filter((w) => w.index < first).map((w) => w.index));
  const claimant = { phrase: claimantPhrase(g, at), via: channelOfSource(g, at, text), rule: RULE };
  return [{ claimant, force: 'write', at: verb, isClause: false, covers }];
}

const CUT = /^[,"»”]$/;

/** "peut-**on lire**", "**lit-on**": the tagger takes "lit" for a bed. */
function readingVerb(g: Grammar): number | null {
  const on = g.tree.words.findLastIndex((w) => /^-(t-)?on$/i.test(w.form));
  const [before, after] = [g.tree.words[on - 1], g.tree.words[on + 1]];
  if (on < 1 || !before) return null;
  if (/^(lit|lisait)$/i.test(before.form)) return before.index;
  return /^(peut|pouvait|pouvons|pourra)$/i.test(before.form) && after?.form === 'lire' ? after.index : null;
}

/** The noun behind "dans", "sur", close behind the verb. */
function textBehind(g: Grammar, verb: number): number | null {
  const near = g.tree.words.slice(verb + 1, verb + 5);
  const opening = near.find((w) => /^(dans|sur)$/i.test(w.form));
  if (!opening || !hasRel(opening, 'case')) return null;
  const { index } = wordAt(g.tree, opening.head);
  return index > opening.index && !subtree(g.tree, index).includes(verb) ? index : null;
}
