/** Whose count it is. In: a sentence. Out: attributions of "**Le bilan établi par la Croix-Rouge** est de dix morts", "L'attaque a fait six morts, **un bilan confirmé par la police**". */
import { isOfClass } from '../code-lexicon.js';
import type { Grammar } from '../grammar.js';
import { agentsOf } from '../slots/oblique.js';
import { childrenBy, hasRel, lemmaOf, rootOf, subtree, wordAt } from '../tree/tree.js';
import type { Attribution } from './attribution.js';
import { channelOfSource } from './channel.js';
import { claimantPhrase } from './claimant-phrase.js';
import { speakerWithin } from './speaker.js';
import { reportingAt } from './verbs.js';

const RULE = 'fr.counted-by';

export function countsGiven(g: Grammar): Attribution[] {
  return g.tree.words.flatMap((word) => {
    const isNamed = word.upos === 'NOUN' && NAMES.some((name) => isOfClass(g.lexicon, lemmaOf(word), name));
    const speaker = isNamed ? giverOf(g, word.index) : null;
    const covers = speaker === null ? null : told(g, word.index);
    if (speaker === null || covers === null) return [];
    const via = channelOfSource(g, speaker, word.index);
    const claimant = { phrase: claimantPhrase(g, speaker), via, rule: RULE };
    return [{ claimant, force: 'say' as const, at: word.index, isClause: false, covers }];
  });
}

/** "un bilan", "cette information". */
const NAMES = ['figure', 'announcement'];

/** "établi **par la Croix-Rouge**", "confirmé **par la police**"; who denies a count does not give it. */
function giverOf(g: Grammar, noun: number): number | null {
  const participles = childrenBy(g.tree, noun, 'acl').filter((i) => isGiving(g, i));
  const agent = participles.flatMap((i) => agentsOf(g, i))[0];
  return agent ? speakerWithin(g, agent.head) : null;
}

function isGiving(g: Grammar, participle: number): boolean {
  const force = reportingAt(g, participle)?.force;
  if (force === 'say' || force === 'announce' || force === 'hearsay' || force === 'write') return true;
  return ['publishing', 'drawing-up'].some((name) => isOfClass(g.lexicon, g.verbLemma(participle), name));
}

/** What the count stands beside: the sentence whose subject it is, or the one that it follows behind a comma. */
function told(g: Grammar, noun: number): Set<number> | null {
  const { head } = wordAt(g.tree, noun);
  const isSubject = hasRel(wordAt(g.tree, noun), 'nsubj', 'nsubj:pass') && head === rootOf(g.tree);
  if (!isSubject && !follows(g, noun)) return null;
  const own = new Set(subtree(g.tree, noun));
  const rest = g.tree.words.filter((w) => !own.has(w.index) && (isSubject || w.index < noun));
  return new Set(rest.map((w) => w.index));
}

/** ", **un bilan** confirmé par la police": at the end, with no preposition. */
function follows(g: Grammar, noun: number): boolean {
  if (childrenBy(g.tree, noun, 'case').length > 0) return false;
  const own = subtree(g.tree, noun).filter((i) => wordAt(g.tree, i).upos !== 'PUNCT');
  const after = g.tree.words.slice(Math.max(...own) + 1);
  return g.tree.words[Math.min(...own) - 1]?.form === ',' && after.every((w) => w.upos === 'PUNCT');
}
