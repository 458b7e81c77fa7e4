/** The grammatical subject. In: a verb. Out: the words that fill it, also where it stands in another clause (relative, "et", infinitive, participle). */
import { isOfClass } from '../code-lexicon.js';
import type { Grammar } from '../grammar.js';
import { conjuncts } from '../tree/conjuncts.js';
import { isPartitive } from '../tree/partitive.js';
import { prepositionOf } from '../tree/preposition.js';
import { childrenBy, hasRel, isVerbal, lemmaOf, wordAt } from '../tree/tree.js';
import { absoluteSubject } from './absolute-subject.js';
import { askedSubject } from './asked-subject.js';
import { controllers } from './control.js';
import { type Filler, plain } from './filler.js';
import { frontedSubject } from './fronted-subject.js';
import { subjectAfter } from './inverted-subject.js';
import { joinedSubject } from './joined-subject.js';
import { measuredSubject } from './measured-subject.js';
import { actingVerb, agreeingNoun, disagrees, several } from './participle-subject.js';
import { antecedentOf, isRelative, nearestIfOne } from './relative.js';
import { isInfinitiveBeside } from './second-infinitive.js';
import { spokenFor } from './spoken-for.js';
import { strandedSubject } from './stranded-subject.js';

const DEEPEST = 6;
/** The rule of a subject that is only a number; it counts, and names nobody new. */
export const ELLIPSIS = 'fr.ellipsis';

export function subjectOf(g: Grammar, verb: number, depth = 0): Filler[] {
  if (depth > DEEPEST) return [];
  const driven = drivenAway(g, verb);
  if (driven) return driven;
  const own = ownSubject(g, verb);
  if (own) return own;
  const elided = ellipsis(g, verb) ?? joinedSubject(g, verb) ?? strayed(g, verb);
  if (elided) return elided;
  const partitive = partitiveSubject(g, verb);
  return partitive ?? inherited(g, verb, depth);
}

/** "leur offensive a fait fuir **des habitants**": who is made to go is who goes. */
function drivenAway(g: Grammar, verb: number): Filler[] | null {
  if (childrenBy(g.tree, verb, 'aux:caus').length === 0) return null;
  if (!isOfClass(g.lexicon, g.verbLemma(verb), 'moves-away')) return null;
  return childrenBy(g.tree, verb, 'obj').flatMap((i) => named(g, i));
}

/** A subject of its own that the parser called something else. */
function strayed(g: Grammar, verb: number): Filler[] | null {
  const measured = measuredSubject(g, verb);
  if (measured !== null) return named(g, measured);
  const absolute = absoluteSubject(g, verb);
  if (absolute !== null) return mark(named(g, absolute), 'fr.absolute-subject');
  return frontedSubject(g, verb) ?? strandedSubject(g, verb) ?? invertedSubject(g, verb);
}

/** "Six soldats ont été tués et **huit autres** blessés": a bare number before a joined participle is its own subject. */
function ellipsis(g: Grammar, verb: number): Filler[] | null {
  if (!hasRel(wordAt(g.tree, verb), 'conj') || g.verbLemma(verb) === null) return null;
  for (let i = verb - 1; i >= Math.max(0, verb - 3); i--) {
    const word = wordAt(g.tree, i);
    if (word.upos === 'NUM') return [{ head: i, rule: ELLIPSIS }];
    if (lemmaOf(word) !== 'autre') return null;
  }
  return null;
}

/** "« … », a déclaré **le ministre** en rappelant que…": verbs of speech without a subject before them. */
export function invertedSubject(g: Grammar, verb: number): Filler[] | null {
  const lemma = g.verbLemma(verb);
  if (lemma === null || g.group(verb).form !== 'finite' || g.group(verb).passive) return null;
  if (isCueAlone(g, verb)) return [];
  if (!g.lexicon.reporting.verbs.has(lemma) && !isLocution(g, verb)) return null;
  const after = subjectAfter(g, verb);
  const isObject =
    after !== null && !wordAt(g.tree, after).form.startsWith('-') && hasRel(wordAt(g.tree, verb), 'conj');
  return after === null || isObject || !followsQuotation(g, verb) ? null : [{ head: after, rule: 'fr.inversion' }];
}

/** "« Le gouvernement n'a pas ce droit », **s'indigne** Awa Koné": joined by the parser to what is said, it only says who says it, and its subject is not that of the words. */
function isCueAlone(g: Grammar, verb: number): boolean {
  const lemma = g.verbLemma(verb);
  const isOneself = childrenBy(g.tree, verb, 'expl:pv').length > 0 && g.lexicon.reporting.verbs.has(`se ${lemma}`);
  return isOneself && hasRel(wordAt(g.tree, verb), 'conj') && followsQuotation(g, verb);
}

/** "a **mis en garde** le ministre": a verb of speech in three words. */
function isLocution(g: Grammar, verb: number): boolean {
  return isOfClass(
    g.lexicon,
    g.tree.words
      .slice(verb, verb + 3)
      .map((w) => (w.index === verb ? g.verbLemma(verb) : w.form))
      .join(' '),
    'says-in-words',
  );
}

/** A closing mark stands just before the verb's group, or a comma where the verb joins nothing. */
function followsQuotation(g: Grammar, verb: number): boolean {
  const joined = hasRel(wordAt(g.tree, verb), 'conj');
  for (let i = verb - 1; i >= Math.max(0, verb - 4); i--) {
    const word = wordAt(g.tree, i);
    if (word.upos === 'PUNCT') {
      const closes = /^["»”]$/.test(word.form) || /^["»”]$/.test(g.tree.words[i - 1]?.form ?? '');
      return closes || (!joined && word.form === ',');
    }
    if (word.upos !== 'AUX' && word.upos !== 'PRON' && word.upos !== 'ADV') return false;
  }
  return false;
}

/** "**Des manifestants** exigent" read as "de les": the subject of a finite verb that has none; also inverted ("qu'ont attaquée **des inconnus**"). */
function partitiveSubject(g: Grammar, verb: number): Filler[] | null {
  if (g.group(verb).form !== 'finite' || hasRel(wordAt(g.tree, verb), 'conj')) return null;
  const inverted = wordAt(g.tree, verb).deprel === 'acl:relcl';
  const found = childrenBy(g.tree, verb, 'obl', 'nmod', 'dislocated').find(
    (i) => isPartitive(g.tree, i) && (i < verb || inverted),
  );
  return found === undefined ? null : named(g, found);
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

/** null: no subject of its own; []: a subject that names nobody ("on", impersonal "il"). */
function ownSubject(g: Grammar, verb: number): Filler[] | null {
  const clitics = g.group(verb).impersonal ? [] : childrenBy(g.tree, verb, 'expl:subj');
  const all = [...childrenBy(g.tree, verb, 'nsubj'), ...clitics]
    .filter((i) => !isHeading(g, i, verb) && !isRubric(g, i) && !isPlace(g, i) && !isOfGovernor(g, i, verb))
    .sort((a, b) => a - b);
  // "**Quelques heures** après, **le chef** a indiqué": words of time beside a subject are none
  const untimed = all.filter((i) => !g.classes(i).has('time') && !isComment(g, all, i, verb) && !isFronted(g, i));
  const nouns = all.length > 1 && untimed.length > 0 ? untimed : all;
  const subjects = nouns.filter((i) => isOwn(g, nouns, i));
  if (subjects.length === 0) return childrenBy(g.tree, verb, 'expl:subj').length > 0 ? [] : null;
  return subjects
    .flatMap((subject) => named(g, subject).filter((f) => isOnSameSide(f.head, subject, verb)))
    .filter((filler, i, found) => found.findIndex((f) => f.head === filler.head) === i);
}

/** "**A Lomé**, de l'autre côté du pont, un obus a fait deux blessés": a name behind "à" says where, whatever the parser called it. */
function isPlace(g: Grammar, subject: number): boolean {
  const before = g.tree.words[subject - 1];
  return wordAt(g.tree, subject).upos === 'PROPN' && before?.upos === 'ADP' && /^(à|a)$/i.test(before.form);
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

/** A relative pronoun gives its antecedent, "on" gives nobody, a noun gives itself and its conjuncts. */
export function named(g: Grammar, head: number): Filler[] {
  const word = wordAt(g.tree, head);
  if (isLabel(g, head) && (g.isTitle || (g.lexicon.countries?.byName(word.form).length ?? 0) > 0)) return [];
  if (isRelative(word)) {
    const antecedent = antecedentOf(g.tree, head);
    const meant = antecedent === null ? [] : nearestIfOne(g.tree, head, conjuncts(g.tree, antecedent));
    return meant.map((i) => ({ head: i, rule: 'fr.relative' }));
  }
  if (word.upos === 'PRON' && /^(on|l'on|ce|c['’]|cela|ça|ceci|rien|quiconque|nul)$/i.test(lemmaOf(word)))
    return spokenFor(g, head);
  return askedSubject(g, head) ?? conjuncts(g.tree, head).map(plain);
}

/** "**Mali** : douze soldats tués": a place before the colon of a title, or of a sentence written like one, does nothing. */
function isLabel(g: Grammar, head: number): boolean {
  return head < 4 && g.tree.words[head + 1]?.form === ':';
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

function inherited(g: Grammar, verb: number, depth: number): Filler[] {
  const word = wordAt(g.tree, verb);
  const head = word.head;
  if (head < 0) return [];
  const form = g.group(verb).form;
  // "a appelé le peuple **à rester** calme et **à aider** l'armée": joined to the finite verb by the parser, told to the people all the same
  if (hasRel(word, 'conj') && isInfinitiveBeside(g, verb, head))
    return mark(
      controllers(g, verb, head, (v) => subjectOf(g, v, depth + 1)),
      'fr.control',
    );
  if (hasRel(word, 'conj'))
    return isVerbal(g.tree, head) ? mark(subjectOf(g, head, depth + 1), 'fr.shared-subject') : [];
  if (hasRel(word, 'acl', 'amod') && word.deprel !== 'acl:relcl') return ofNoun(g, verb, head, form, depth);
  if (form === 'finite' && !hasRel(word, 'xcomp')) return [];
  if (hasRel(word, 'xcomp', 'ccomp', 'obl', 'obj', 'advcl', 'parataxis', 'dep')) {
    const controlling = controllers(g, verb, head, (v) => subjectOf(g, v, depth + 1));
    return disagrees(g, verb, controlling) ? several(g, verb, head) : mark(controlling, 'fr.control');
  }
  return [];
}

/** "l'homme **tué** par…", "des civils **fuyant**…": the noun is the subject; "la décision **de libérer**": whoever decides. */
function ofNoun(g: Grammar, verb: number, noun: number, form: string, depth: number): Filler[] {
  if (form === 'infinitive')
    return mark(
      controllers(g, verb, noun, (v) => subjectOf(g, v, depth + 1)),
      'fr.control',
    );
  const acting = actingVerb(g, verb, noun);
  if (acting !== null) return mark(subjectOf(g, acting, depth + 1), 'fr.participle');
  const meant = agreeingNoun(g, verb, noun);
  return conjuncts(g.tree, meant)
    .filter((i) => i <= verb || i === meant)
    .map((i) => ({ head: i, rule: 'fr.participle' }));
}

export function mark(fillers: readonly Filler[], rule: string): Filler[] {
  return fillers.map((filler) => ({ head: filler.head, rule: filler.rule ?? rule }));
}
