/** A headline's source in brackets. In: a title. Out: the source that vouches for it: "Niger : dix civils tués par l'armée **(ONG)**", "Deux otages libérés **(source militaire)**". */
import { isOfClass } from '../code-lexicon.js';
import type { Grammar } from '../grammar.js';
import { phraseOfRange } from '../tree/phrase.js';
import { lemmaOf, wordAt } from '../tree/tree.js';
import type { Attribution } from './attribution.js';
import { speakerWithin } from './speaker.js';

const RULE = 'fr.say.bracketed';
/** "(ministère de la Défense)" */
const LONGEST = 6;

export function bracketedSource(g: Grammar): Attribution[] {
  const close = g.tree.words.length - 1;
  if (!g.isTitle || g.tree.words[close]?.form !== ')') return [];
  const open = g.tree.words.findLastIndex((w) => w.form === '(');
  if (open < 1 || close - open < 2 || close - open > LONGEST + 1) return [];
  const head = g.tree.words.slice(open + 1, close).find((w) => isSource(g, w.index, open))?.index;
  if (head === undefined) return [];
  const phrase = phraseOfRange(g.tree, head, open + 1, close - 1);
  const covers = new Set(g.tree.words.slice(0, open).map((w) => w.index));
  return [{ claimant: { phrase, via: null, rule: RULE }, force: 'say', at: head, isClause: false, covers }];
}

/** Who speaks; not the paper's own name ("(AFP)"), a word for a text ("(nouveau bilan)"), or the short form of the name before it ("les Forces démocratiques (FD)"). */
function isSource(g: Grammar, index: number, open: number): boolean {
  const word = wordAt(g.tree, index);
  if (word.upos !== 'NOUN' && word.upos !== 'PROPN') return false;
  if (isOfClass(g.lexicon, lemmaOf(word), 'paper') || g.classes(index).has('JRN')) return false;
  const speaks = speakerWithin(g, index) !== null;
  return speaks && (isCommon(word.form) || (isBody(g, index) && !isShortForm(g, open, word.form)));
}

function isCommon(form: string): boolean {
  return /^\p{Ll}/u.test(form);
}

function isBody(g: Grammar, index: number): boolean {
  return ['NGO', 'IGO', 'name'].some((name) => g.classes(index).has(name));
}

/** The letters open the words before the bracket. */
function isShortForm(g: Grammar, open: number, form: string): boolean {
  const initials = g.tree.words
    .slice(Math.max(0, open - 2 * form.length), open)
    .filter((w) => /^(NOUN|PROPN|ADJ)$/.test(w.upos))
    .map((w) => w.form[0]?.toUpperCase() ?? '');
  const first = initials.lastIndexOf(form[0] ?? '');
  return first >= 0 && initials.length - first >= Math.min(2, form.length - 1);
}
