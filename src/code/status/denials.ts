/** What somebody denies. In: the drafts of each sentence in order. Out: the same; acts that were only alleged are denied where the same sentence or the next says so. */
import type { EventType } from '../../model/codes.js';
import type { DraftEvent } from '../../model/draft.js';
import { isOfClass } from '../code-lexicon.js';
import type { Grammar } from '../grammar.js';
import { childrenBy, hasRel, lemmaOf, wordAt } from '../tree/tree.js';
import { isBelied } from './belied.js';
import { isAfterwards } from './steps.js';
import { summedUpBy } from './summed-up.js';

export interface Told {
  readonly g: Grammar;
  readonly events: readonly DraftEvent[];
}

/** Words are no acts that somebody could deny: the accusation was made, whatever is answered. */
const WORDS: ReadonlySet<EventType> = new Set([
  'ACCUSE',
  'REQUEST',
  'REJECT',
  'SUPPORT',
  'AGREE',
  'THREATEN',
  'CONSULT',
]);

export function withDenials(told: readonly Told[]): DraftEvent[][] {
  return told.map(({ g, events }, i) => {
    const own = denials(g).map((verb) => wordAt(g.tree, verb).start);
    const answered = told[i + 1] !== undefined && isAnswer((told[i + 1] as Told).g);
    return events.map((event) => {
      const isDenied =
        isAlleged(event) && isAsserted(g, event) && (answered || own.some((start) => event.trigger.end <= start));
      return isDenied || isRumourBelied(g, event) ? { ...event, status: 'denied' as const } : event;
    });
  });
}

/** "les rumeurs selon lesquelles dix soldats **ont été tués** sont fausses" */
function isRumourBelied(g: Grammar, event: DraftEvent): boolean {
  return !WORDS.has(event.type) && event.status !== 'planned' && isBelied(g, event.trigger.head);
}

/** Told on somebody's word, or of somebody accused. */
function isAlleged(event: DraftEvent): boolean {
  if (WORDS.has(event.type)) return false;
  return event.status === 'unconfirmed' || (event.status === 'occurred' && event.claimants.length > 0);
}

/** "six élèves **enlevés** dans une attaque": what the clause tells; the attack is only the occasion. */
function isAsserted(g: Grammar, event: DraftEvent): boolean {
  const word = wordAt(g.tree, event.trigger.head);
  return word.upos !== 'NOUN' || hasRel(word, 'root', 'nsubj', 'obj', 'ccomp');
}

/** "Le ministre **a démenti**.": the whole sentence answers the one before. */
function isAnswer(g: Grammar): boolean {
  return denials(g).some((verb) => wordAt(g.tree, verb).head < 0);
}

function denials(g: Grammar): number[] {
  return g.tree.words.flatMap(({ index }) => (isDenial(g, index) ? [index] : []));
}

/** "nie ces accusations", "a démenti", "ce qui a été démenti par X"; "nie avoir tué" has its own content. */
function isDenial(g: Grammar, verb: number): boolean {
  const lemma = g.verbLemma(verb);
  // "a reconnu que dix soldats ont été tués, **après avoir démenti** ces informations": whoever denied it does so no more
  if (lemma === null || isAfterwards(g, verb) || g.group(verb).negated || wordAt(g.tree, verb).upos === 'AUX')
    return false;
  const denies = g.lexicon.reporting.verbs.get(lemma)?.force === 'deny';
  if (!denies && !isOfClass(g.lexicon, lemma, 'rejecting')) return false;
  if (childrenBy(g.tree, verb, 'ccomp', 'xcomp').length > 0) return false;
  const objects = childrenBy(g.tree, verb, 'obj');
  if (isOfFigure(g, verb) || (!denies && isOfMen(g, verb, objects))) return false;
  if (isOfVersion(g, verb)) return true;
  return objects.length === 0 ? denies && !hasOther(g, verb) : objects.some((i) => isCharge(g, i));
}

/** "les ont repoussé**s**": accusations, allegations and versions would have an "e". */
function isOfMen(g: Grammar, verb: number, objects: readonly number[]): boolean {
  const { Gender: gender, Number: number, VerbForm: form } = wordAt(g.tree, verb).feats;
  const isMasculine = form === 'Part' && gender === 'Masc' && number === 'Plur';
  return isMasculine && objects.some((i) => i < verb && /^les$/i.test(wordAt(g.tree, i).form));
}

/** "quinze assaillants tués, **un chiffre** que le groupe conteste", "un bilan démenti par l'armée": how many, not whether. */
function isOfFigure(g: Grammar, verb: number): boolean {
  const word = wordAt(g.tree, verb);
  return hasRel(word, 'acl') && word.head >= 0 && isOfClass(g.lexicon, lemmaOf(wordAt(g.tree, word.head)), 'figure');
}

/** "douze civils ont été tués, **une version** démentie par l'armée" */
function isOfVersion(g: Grammar, verb: number): boolean {
  const noun = summedUpBy(g, verb);
  return noun !== null && isOfClass(g.lexicon, lemmaOf(wordAt(g.tree, noun)), 'allegation');
}

/** "contesté devant la cour", "une décision contestée": an oblique or a noun of its own is what is contested. */
function hasOther(g: Grammar, verb: number): boolean {
  const word = wordAt(g.tree, verb);
  return (
    hasRel(word, 'amod', 'acl') ||
    childrenBy(g.tree, verb, 'obl:arg').length > 0 ||
    !/^(démentir|nier)$/.test(g.verbLemma(verb) ?? '')
  );
}

/** "ces **accusations**", "l'**information**", "**ce** que", "**le** dément". */
function isCharge(g: Grammar, object: number): boolean {
  const word = wordAt(g.tree, object);
  if (word.upos === 'PRON') return /^(ce|cela|ça|le|l['’]|les|tout|que|qu['’])$/i.test(word.form);
  return isOfClass(g.lexicon, lemmaOf(word), 'allegation');
}
