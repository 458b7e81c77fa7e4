/** Conditions of a rule. In: `with` and `unless` of a rule, the fillers of its slots. Out: whether it holds, and if not, why. */
import type { EventRule } from '../../lexicon/event-rules.js';
import { SECTORS } from '../../model/codes.js';
import { fold } from '../../model/fold.js';
import type { Word } from '../../model/sentence.js';
import { accidentIn } from '../accidents/cause.js';
import type { Grammar } from '../grammar.js';
import { countedHead } from '../slots/counted.js';
import type { Filler } from '../slots/filler.js';
import { prepositionOf } from '../tree/preposition.js';
import { childrenBy, lemmaOf, wordAt } from '../tree/tree.js';

export type SlotOf = (slot: string) => readonly Filler[];

/** null when the rule may fire; else the reason, for `vigie explain`. */
export function refusal(g: Grammar, rule: EventRule, slot: SlotOf): string | null {
  for (const [name, words] of Object.entries(rule.with)) {
    const fillers = slot(name);
    if (fillers.length === 0) return `slot ${name} is empty`;
    if (
      words.length > 0 &&
      !fillers.some((f) => matches(g, f.head, words, true)) &&
      !isTakenUpon(g, rule, name, slot) &&
      !isSpoken(g, rule, name, slot)
    )
      return `slot ${name} is none of: ${words.join(', ')}`;
  }
  const mishap = rule.toll === 'killed' || rule.toll === 'injured' ? accidentIn(g, slot) : null;
  if (mishap) return `nobody acted: ${mishap}`;
  for (const [name, words] of Object.entries(rule.unless)) {
    const fillers = slot(name);
    const bad = words.length === 0 ? fillers[0] : fillers.find((f) => matches(g, f.head, words, false));
    if (bad) return `slot ${name} is "${wordAt(g.tree, bad.head).form}"`;
  }
  return null;
}

/** Classes that a proper name of unknown kind may well belong to: "Barkhane" can be an army, a person, a country. */
const NAMEABLE: ReadonlySet<string> = new Set([
  ...['person', 'body', 'country', 'actor', 'organisation', 'group'],
  ...SECTORS.filter((sector) => !['CVL', 'REF', 'OTH'].includes(sector)),
]);

/** @param lenient a proper name meets any class of parties: right for `with`, wrong for `unless`. */
function matches(g: Grammar, index: number, words: readonly string[], lenient: boolean): boolean {
  const counted = countedHead(g, index);
  const wanted = sortedOut(words);
  if (meets(g, index, wanted, lenient) || (counted !== index && meets(g, counted, wanted, lenient))) return true;
  const paid = paidFor(g, counted);
  return paid !== null && meets(g, paid, wanted, false);
}

/** "a suspendu 500 millions de dollars **d'aide**": what the money is. */
function paidFor(g: Grammar, money: number): number | null {
  if (!g.classes(money).has('money')) return null;
  return childrenBy(g.tree, money, 'nmod').find((i) => prepositionOf(g.tree, i) === 'de') ?? null;
}

/** The words of a condition: classes ("@person") and words, folded. */
interface Wanted {
  readonly classes: readonly string[];
  readonly words: readonly string[];
}

const wantedOf = new WeakMap<readonly string[], Wanted>();

/** Read once for a rule: its conditions are asked of every word that it may stand on. */
function sortedOut(list: readonly string[]): Wanted {
  const known = wantedOf.get(list);
  if (known) return known;
  const classes = list.filter((word) => word.startsWith('@')).map((word) => word.slice(1));
  const made = { classes, words: list.filter((word) => !word.startsWith('@')).map(fold) };
  wantedOf.set(list, made);
  return made;
}

function meets(g: Grammar, head: number, { classes, words }: Wanted, lenient: boolean): boolean {
  return classes.some((name) => inClass(g, head, name, lenient)) || (words.length > 0 && isOneOf(g, head, words));
}

function inClass(g: Grammar, head: number, wanted: string, lenient: boolean): boolean {
  const classes = g.classes(head);
  if (classes.has(wanted) || (wanted === 'pronoun' && isSpeaker(g, head))) return true;
  if (!lenient) return false;
  if (wanted === 'person' && isCountedPerson(g, head)) return true;
  if (NEVER_STATES.has(wanted) && isState(g, head)) return false;
  return (
    (classes.has('name') || classes.has('pronoun')) &&
    NAMEABLE.has(wanted) &&
    !(classes.has('place') && wanted === 'person')
  );
}

/** What no country is, though other names of unknown kind may be: "la suspension **du Togo**" takes no paper off the air. */
const NEVER_STATES: ReadonlySet<string> = new Set([
  'REB',
  'UAF',
  'JRN',
  'MED',
  'NGO',
  'LAB',
  'REL',
  'EDU',
  'BUS',
  'JUD',
  'LEG',
  'PTY',
]);

function isState(g: Grammar, head: number): boolean {
  return (g.lexicon.countries?.byName(wordAt(g.tree, head).form).length ?? 0) > 0;
}

/** What is done by saying it. */
const BY_SPEECH: ReadonlySet<string> = new Set(['ACCUSE', 'REJECT', 'SUPPORT']);

/** "**Nous** condamnons cette loi": whoever speaks may be any party. */
function isSpoken(g: Grammar, rule: EventRule, name: string, slot: SlotOf): boolean {
  if (name !== 'subj' || !BY_SPEECH.has(rule.type)) return false;
  const anyone = rule.with['subj']?.some((word) => NAMEABLE.has(word.slice(1))) ?? false;
  return anyone && slot('subj').some((f) => isSpeaker(g, f.head));
}

function isSpeaker(g: Grammar, head: number): boolean {
  const word = wordAt(g.tree, head);
  return word.upos === 'PRON' && word.feats['Person'] === '1' && /^(je|j['’]|nous)$/i.test(word.form);
}

/** What is done to somebody with hands. */
const BY_HAND: ReadonlySet<string> = new Set(['ASSAULT', 'COERCE', 'RETREAT', 'AID']);

/** "**j'**ai été enlevé", "on **nous** frappait": who speaks and who is spoken to are people. */
function isTakenUpon(g: Grammar, rule: EventRule, name: string, slot: SlotOf): boolean {
  if (name !== 'obj' || !BY_HAND.has(rule.type) || !rule.with['obj']?.includes('@person')) return false;
  return slot('obj').some(({ head }) => {
    const { upos, feats } = wordAt(g.tree, head);
    return upos === 'PRON' && /^[12]$/.test(feats['Person'] ?? '') && feats['Reflex'] !== 'Yes';
  });
}

const THINGS = ['vehicle', 'aircraft', 'weapon', 'building', 'infrastructure', 'document', 'place'];

/** "**40** ont été tués", "**deux** d'entre eux": a bare number stands for people. */
function isCountedPerson(g: Grammar, head: number): boolean {
  const word = wordAt(g.tree, head);
  // "**un** des appareils": what is counted is known to be a thing
  const counted = g.classes(countedHead(g, head));
  if (THINGS.some((thing) => counted.has(thing))) return false;
  return (
    word.upos === 'NUM' ||
    isCountedOf(g, word) ||
    // "les **autres** ont été enlevés", read as an adjective
    (word.upos === 'ADJ' && lemmaOf(word) === 'autre') ||
    (word.upos === 'PRON' && /^(certain|plusieurs|autre|tout|celui|aucun|un)/.test(lemmaOf(word)))
  );
}

/** "on **en** a capturé **une dizaine**": of people told before, as "on en a capturé dix". */
function isCountedOf(g: Grammar, word: Word): boolean {
  if (word.upos !== 'NOUN' || word.head < 0 || !g.classes(word.index).has('quantity')) return false;
  const beside = childrenBy(g.tree, word.head, 'obj', 'iobj', 'obl', 'expl', 'advmod');
  return (
    childrenBy(g.tree, word.index, 'nmod').length === 0 &&
    beside.some((i) => wordAt(g.tree, i).form.toLowerCase() === 'en')
  );
}

function isOneOf(g: Grammar, head: number, words: readonly string[]): boolean {
  const word = wordAt(g.tree, head);
  const [lemma, form] = [fold(word.lemma), fold(word.form)];
  return words.some((plain) => plain === lemma || plain === form || (plain.includes(' ') && isPhrase(g, head, plain)));
}

/** "chef d'état": its words stand on the noun. */
function isPhrase(g: Grammar, head: number, plain: string): boolean {
  const word = wordAt(g.tree, head);
  const noun = [
    fold(lemmaOf(word)),
    ...childrenBy(g.tree, head, 'amod', 'acl', 'nmod', 'nummod', 'flat').map((i) => fold(lemmaOf(wordAt(g.tree, i)))),
  ];
  return (
    plain
      .split(/[ ']/)
      // "France 24" is no France
      .filter((w) => w.length > 2 || /\d/.test(w))
      .every((part) => noun.includes(part))
  );
}
