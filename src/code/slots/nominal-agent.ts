/** Agents far from their event noun. In: a noun without an agent beside it. Out: who stands under the next "par", where nothing between could own it: "depuis le limogeage de trois ministres **par le président**", "la saisie de deux camions du groupe **par la douane**". */
import type { Word } from '../../model/sentence.js';
import { isOfClass } from '../code-lexicon.js';
import type { Grammar } from '../grammar.js';
import { conjuncts } from '../tree/conjuncts.js';
import { childrenBy, lemmaOf, wordAt } from '../tree/tree.js';
import { type Filler, plain } from './filler.js';

const REACH = 14;

export function nominalAgents(g: Grammar, noun: number): Filler[] {
  const by = isOfAct(g, noun) ? null : nextBy(g, noun);
  if (!by || by.head <= by.index || !(isUnowned(g, by.head) || isSetting(g, noun))) return [];
  return conjuncts(g.tree, by.head)
    .filter((i) => g.classes(i).has('actor'))
    .map(plain);
}

/** "le rejet **des accusations** de l'ONU par le gouvernement": who rejects them. */
function isOfAct(g: Grammar, noun: number): boolean {
  const { head, deprel } = wordAt(g.tree, noun);
  return head >= 0 && deprel.startsWith('nmod') && g.lexicon.events.nouns.has(lemmaOf(wordAt(g.tree, head)));
}

/** "par", behind what the act is done to and where. */
function nextBy(g: Grammar, noun: number): Word | null {
  for (const word of g.tree.words.slice(noun + 1, noun + REACH)) {
    if (lemmaOf(word) === 'par') return word.deprel === 'case' ? word : null;
    if (!isInside(g, word)) return null;
  }
  return null;
}

/** No clause, no other act and no "et" that could bring another ("l'arrestation du maire **après l'attaque** du village par…"). */
function isInside(g: Grammar, word: Word): boolean {
  if (word.upos === 'ADP') return /^(de|à|dans|en|contre)$/.test(lemmaOf(word));
  if (word.upos === 'NOUN') return !g.lexicon.events.nouns.has(lemmaOf(word));
  return /^(DET|NUM|ADJ|PROPN)$/.test(word.upos) || word.deprel === 'acl';
}

/** A passive beside it has its agent there: "l'enlèvement du maire **a été** revendiqué par…" */
function isUnowned(g: Grammar, agent: number): boolean {
  const { head } = wordAt(g.tree, agent);
  return head < 0 || g.verbLemma(head) === null || !g.group(head).passive;
}

/** "a été prononcée **à la suite du renversement** du maire **par des soldats**": whose act the frame of a passive tells, where it says whom it struck. */
export function isOfSetting(g: Grammar, verb: number, agent: number): boolean {
  if (!g.group(verb).passive) return false;
  const frames = childrenBy(g.tree, verb, 'obl').filter((i) => i < agent);
  const acts = frames.flatMap((i) => childrenBy(g.tree, i, 'nmod')).filter((i) => isSetting(g, i));
  return acts.some((i) => nextBy(g, i)?.head === agent);
}

function isSetting(g: Grammar, noun: number): boolean {
  const { head } = wordAt(g.tree, noun);
  if (head < 0 || !isOfClass(g.lexicon, lemmaOf(wordAt(g.tree, head)), 'moment')) return false;
  const isAct = g.lexicon.events.nouns.has(lemmaOf(wordAt(g.tree, noun)));
  return isAct && childrenBy(g.tree, noun, 'nmod').some((i) => g.classes(i).has('actor'));
}
