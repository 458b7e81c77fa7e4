/** The subject that the parser hung on the verb itself. In: a verb. Out: whom it names; [] where it names nobody ("on", impersonal "il"), null where the verb has none. */
import { isOfClass } from '../code-lexicon.js';
import type { Grammar } from '../grammar.js';
import { prepositionOf } from '../tree/preposition.js';
import { childrenBy, wordAt } from '../tree/tree.js';
import type { Filler } from './filler.js';
import { named } from './named.js';

/** null: no subject of its own; []: a subject that names nobody ("on", impersonal "il"). */
export function ownSubject(g: Grammar, verb: number): Filler[] | null {
  const all = withoutTimes(g, subjectWords(g, verb), verb);
  const subjects = all.filter((i) => isOwn(g, all, i));
  if (subjects.length === 0) return childrenBy(g.tree, verb, 'expl:subj').length > 0 ? [] : null;
  return subjects
    .flatMap((subject) => named(g, subject).filter((f) => isOnSameSide(f.head, subject, verb)))
    .filter((filler, i, found) => found.findIndex((f) => f.head === filler.head) === i);
}

function subjectWords(g: Grammar, verb: number): number[] {
  const clitics = g.group(verb).impersonal ? [] : childrenBy(g.tree, verb, 'expl:subj');
  return [...childrenBy(g.tree, verb, 'nsubj'), ...clitics]
    .filter((i) => !isHeading(g, i, verb) && !isRubric(g, i) && !isPlace(g, i) && !isOfGovernor(g, i, verb))
    .sort((a, b) => a - b);
}

/** "**Quelques heures** après, **le chef** a indiqué": words of time beside a subject are none. */
function withoutTimes(g: Grammar, all: readonly number[], verb: number): readonly number[] {
  const untimed = all.filter((i) => !g.classes(i).has('time') && !isComment(g, all, i, verb) && !isFronted(g, i));
  return all.length > 1 && untimed.length > 0 ? untimed : all;
}

/** "À Kolo, **la grande ville** du nord, des habitants ont défilé": what comments on a place is no subject beside people. */
function isComment(g: Grammar, all: readonly number[], index: number, verb: number): boolean {
  const classes = g.classes(index);
  const isPlace = wordAt(g.tree, index).upos === 'NOUN' && classes.has('place') && !classes.has('person');
  return isPlace && all.some((i) => i > index && i < verb && g.classes(i).has('actor'));
}

/** "les autorités devraient-**elles** couper": a clitic right behind the verb above is that verb's. */
function isOfGovernor(g: Grammar, index: number, verb: number): boolean {
  const { head } = wordAt(g.tree, verb);
  return head >= 0 && index === head + 1 && index < verb && /^[-‑]/.test(wordAt(g.tree, index).form);
}

/** "**À l'ONU**, le ministre accuse", "**Au Mali**, la junte promet": under a preposition it is where, whatever the parser called it. */
function isFronted(g: Grammar, index: number): boolean {
  return /^(à|en|dans|chez|sur)$/.test(prepositionOf(g.tree, index) ?? '');
}

/** "**A Lomé**, de l'autre côté du pont, un obus a fait deux blessés": a name behind "à" says where, whatever the parser called it; behind "quant à" it does not. */
function isPlace(g: Grammar, subject: number): boolean {
  const before = g.tree.words[subject - 1];
  const isUnder = before?.upos === 'ADP' && before.deprel !== 'fixed' && /^(à|a)$/i.test(before.form);
  return wordAt(g.tree, subject).upos === 'PROPN' && isUnder;
}

/** "**L'armée** va-t-**elle** attaquer ?": the clitic repeats the noun; "vingt personnes, **dont trois enfants**": a part repeats some. */
function isOwn(g: Grammar, all: readonly number[], subject: number): boolean {
  const first = all[0] as number;
  if (subject === first) return all.length === 1 || !wordAt(g.tree, subject).form.startsWith('-');
  if (wordAt(g.tree, subject).form.startsWith('-') || isDoubled(g, subject)) return false;
  return !g.tree.words.slice(first + 1, subject).some((w) => w.form.toLowerCase() === 'dont');
}

/** "L'Union africaine, **elle**, condamne": between commas the pronoun takes up its noun, and is nobody more. */
function isDoubled(g: Grammar, subject: number): boolean {
  const isComma = (i: number): boolean => g.tree.words[i]?.form === ',';
  return /^(lui|elle|eux|elles)$/i.test(wordAt(g.tree, subject).form) && isComma(subject - 1) && isComma(subject + 1);
}

/** "un soldat a été tué et **sept** blessés": what is joined beyond the verb is not its subject. */
function isOnSameSide(filler: number, subject: number, verb: number): boolean {
  return subject > verb || filler < verb;
}

/** "**Élections au Burundi** : le chef de l'opposition rejette…": what stands before the colon of a title heads it, and does nothing. */
function isHeading(g: Grammar, subject: number, verb: number): boolean {
  const between = g.tree.words.slice(subject + 1, verb);
  // "**Le préfet** : « La police a arrêté dix hommes »": who speaks, in a headline or above his words
  const isSpeech = between.some((w, i) => w.form === ':' && /^[«"“]$/.test(between[i + 1]?.form ?? ''));
  return isSpeech || (g.isTitle && between.some((w) => w.form === ':'));
}

/** "**VIDÉO** - Attentat à Karoual : le ministre accuse": what the paper puts before its title. */
function isRubric(g: Grammar, index: number): boolean {
  const isFirst = g.tree.words.slice(0, index).every((w) => w.upos === 'PUNCT' || w.upos === 'SYM');
  if (!isFirst || !isOfClass(g.lexicon, wordAt(g.tree, index).form.toLowerCase(), 'rubric')) return false;
  return /^[-–—:|]$/.test(g.tree.words[index + 1]?.form ?? '');
}
