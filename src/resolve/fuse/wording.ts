/** Do the words of two namings sound like one happening? In: two namings. Out: points for one word family, mode, definiteness, nearness in the text. */
import { fold } from '../../model/fold.js';
import { pathUp } from '../attach/words.js';
import { areOneTelling } from './modes.js';
import { isDefinite, type Naming, sameFamily } from './naming.js';
import { numberAgreement } from './number.js';
import { seriesAgreement } from './series.js';

/** A definite naming looks for an event told already: "l'attaque" after what was told, not before. */
const DEFINITE = 2;
const SAME_FAMILY = 2;
const SAME_MODE = 2;
/** "a salué", "rend hommage": two wordings of one rule. */
const SAME_RULE = 1;
/** "ont abattu" against "a brûlé"; but "une frappe aérienne a détruit la base" names one act by its means and by its end. */
const OTHER_MODE = -3;
/** "ont attaqué", "ont pillé": two verbs of the body tell two acts; titles choose their own words. */
const OTHER_VERB = -2;
const OTHER_KIND = -8;
const NEXT_SENTENCE = 2;
/** What is told again so much later is more often another happening. */
const FAR = 8;
const FAR_APART = -3;

export function wording(a: Naming, b: Naming, speech: boolean): number {
  const several = numberAgreement(a, b, speech) + (speech ? 0 : seriesAgreement(a, b));
  return lexis(a, b) + definiteness(a, b) + several + nearness(a, b);
}

function lexis(a: Naming, b: Naming): number {
  if (isOtherKind(a, b)) return OTHER_KIND;
  const x = a.draft.mode;
  const y = b.draft.mode;
  const other = x !== null && y !== null && !areAlike(x, y) && !isOneClause(a, b) ? OTHER_MODE : 0;
  const rule = a.draft.rules[0] === b.draft.rules[0] ? SAME_RULE : 0;
  if (sameFamily(a, b)) return other + rule + SAME_FAMILY;
  // "incendié l'école et pillé la mairie": two verbs of one manner may tell one act
  if (x !== null && y !== null && areAlike(x, y)) return rule + SAME_MODE;
  return (
    other +
    rule +
    (isVerbOfBody(a) && isVerbOfBody(b) && !isOutcome(a, b) && !isOutcome(b, a) && !areOneTelling(a, b)
      ? OTHER_VERB
      : 0)
  );
}

/** "une **frappe de drone**", then "la **frappe**"; "un **attentat suicide**", then "l'**explosion**". */
function areAlike(a: string, b: string): boolean {
  return a === b || ALIKE.some((modes) => modes.includes(a) && modes.includes(b));
}

const ALIKE: readonly (readonly string[])[] = [
  ['aerial', 'drone'],
  ['explosives', 'suicide-attack'],
];

/** "une **conférence de presse**" and "la **conférence nationale**" are two meetings; an attack may be called by more than one name. */
function isOtherKind({ draft: a }: Naming, { draft: b }: Naming): boolean {
  if (a.type !== 'CONSULT') return false;
  const [x, y] = [a, b].map((d) => fold(d.trigger.text).split(' '));
  return x !== undefined && y !== undefined && x.length > 1 && y.length > 1 && x[0] === y[0] && x.join() !== y.join();
}

/** "une bombe a explosé, **tuant** neuf passants": a present participle under the verb tells what came of it. */
function isOutcome(a: Naming, b: Naming): boolean {
  const word = b.sentence.words[b.draft.trigger.head];
  if (a.sentence !== b.sentence || !word || word.head !== a.draft.trigger.head) return false;
  return word.feats['VerbForm'] === 'Part' && word.feats['Tense'] === 'Pres' && /^(advcl|acl|conj)/.test(word.deprel);
}

function isVerbOfBody(naming: Naming): boolean {
  return !naming.sentence.isTitle && naming.sentence.words[naming.draft.trigger.head]?.upos !== 'NOUN';
}

function definiteness(a: Naming, b: Naming): number {
  if (a.draft.anaphoric || b.draft.anaphoric) return DEFINITE;
  return isDefinite(a.draft.trigger.start <= b.draft.trigger.start ? b : a) ? DEFINITE : 0;
}

function nearness(a: Naming, b: Naming): number {
  const title = a.sentence.isTitle || b.sentence.isTitle;
  const gap = Math.abs(a.sentence.index - b.sentence.index);
  if (gap === 0) return together(a, b) + (title ? 1 : 0);
  if (title) return gap === 1 ? 1 + NEXT_SENTENCE : 1;
  return gap === 1 ? NEXT_SENTENCE : gap >= FAR ? FAR_APART : 0;
}

/** A verb and its noun: "une frappe a détruit la base"; two verbs are two acts. */
function isOneClause(a: Naming, b: Naming): boolean {
  const nouns = [a, b].filter((n) => n.sentence.words[n.draft.trigger.head]?.upos === 'NOUN').length;
  return nouns === 1 && a.sentence.index === b.sentence.index && distance(a, b) <= 2;
}

/** In one sentence: "tués **dans** l'attaque" is one happening, "ont attaqué Kolo **et** pillé Sirba" may be two. */
function together(a: Naming, b: Naming): number {
  const steps = distance(a, b);
  if (isOneToll(a, b)) return 3;
  return steps <= 2 ? 3 : steps <= 4 ? 1 : -1;
}

/** "le **bilan** de l'attaque est passé à 24 soldats tués": a noun of violence, and those whom its toll counts. */
function isOneToll(a: Naming, b: Naming): boolean {
  if (a.draft.type !== 'ASSAULT' || !a.sentence.words.some((w) => w.upos === 'NOUN' && w.lemma === 'bilan'))
    return false;
  const [counted, other] = a.draft.tolls.length > 0 ? [a, b] : [b, a];
  return (
    counted.draft.tolls.length > 0 &&
    other.draft.tolls.length === 0 &&
    other.sentence.words[other.draft.trigger.head]?.upos === 'NOUN'
  );
}

/** What "et" joins stands apart as if by two steps more. */
const JOINED = 2;

function distance(a: Naming, b: Naming): number {
  const up = pathUp(a.sentence, a.draft.trigger.head);
  const other = pathUp(a.sentence, b.draft.trigger.head);
  const meet = up.find((i) => other.includes(i));
  if (meet === undefined) return 99;
  const between = [...up.slice(0, up.indexOf(meet)), ...other.slice(0, other.indexOf(meet))];
  const joints = between.filter((i) => /^(conj|parataxis)/.test(a.sentence.words[i]?.deprel ?? '')).length;
  return between.length + JOINED * joints;
}
