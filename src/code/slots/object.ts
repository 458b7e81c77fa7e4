/** The logical object. In: a verb. Out: what undergoes it: the object of an active verb, the subject of a passive, the noun a participle modifies. */
import { isOfClass } from '../code-lexicon.js';
import type { Grammar } from '../grammar.js';
import { isPartitive } from '../tree/partitive.js';
import { prepositionOf } from '../tree/preposition.js';
import { childrenBy, hasRel, lemmaOf, wordAt } from '../tree/tree.js';
import { type Filler, mark } from './filler.js';
import { named } from './named.js';
import { invertedSubject } from './quoted-inversion.js';
import { sharedObjects } from './shared-object.js';
import { strandedSubject } from './stranded-subject.js';
import { subjectOf } from './subject.js';
import { takenUp } from './taken-up.js';

export function objectOf(g: Grammar, verb: number): Filler[] {
  const group = g.group(verb);
  if (group.passive && !group.impersonal) return mark(withoutFloating(g, subjectOf(g, verb)), 'fr.passive');
  return activeObject(g, verb);
}

/** "Les assaillants ont **tous** été abattus": the same people once more. */
function withoutFloating(g: Grammar, fillers: Filler[]): Filler[] {
  if (fillers.length < 2) return fillers;
  return fillers.filter(({ head }) => !/^(tous|toutes)$/i.test(wordAt(g.tree, head).form));
}

/** Nouns and clitics; "se" is no object ("se sont réunis"). */
function activeObject(g: Grammar, verb: number): Filler[] {
  const objects = childrenBy(g.tree, verb, 'obj').filter((i) => {
    const word = wordAt(g.tree, i);
    return word.feats['Reflex'] !== 'Yes' && !/^(se|s['’]|y|en)$/i.test(word.form);
  });
  const inverted =
    objects.length > 0 && childrenBy(g.tree, verb, 'nsubj').length === 0 && strandedSubject(g, verb) === null
      ? invertedSubject(g, verb)?.[0]?.head
      : undefined;
  if (inverted !== undefined && objects.includes(inverted))
    return objects.filter((i) => i !== inverted).flatMap((i) => named(g, i));
  if (objects.length > 0) return objects.flatMap((i) => takenUp(g, i) ?? named(g, i));
  const counted = countedObject(g, verb);
  if (counted !== null) return [{ head: counted, rule: null }];
  const pointedAt = beyondGesture(g, verb);
  if (pointedAt.length > 0) return pointedAt;
  const antecedent = sentBefore(g, verb);
  if (antecedent !== null) return [{ head: antecedent, rule: 'fr.relative' }];
  const partitive = partitiveObject(g, verb);
  return partitive.length > 0
    ? partitive
    : sharedObjects(g, verb).flatMap((i) => mark(named(g, i), 'fr.shared-object'));
}

/** "montre du doigt **des miliciens**": what is pointed at hangs on the finger (class `gesture`). */
function beyondGesture(g: Grammar, verb: number): Filler[] {
  const gestures = childrenBy(g.tree, verb, 'obl').filter(
    (i) => i > verb && i <= verb + 3 && isOfClass(g.lexicon, lemmaOf(wordAt(g.tree, i)), 'gesture'),
  );
  const under = gestures.flatMap((i) => childrenBy(g.tree, i, 'nmod', 'obj').filter((n) => n > i));
  return under.filter((n) => isPartitive(g.tree, n) || prepositionOf(g.tree, n) === null).flatMap((n) => named(g, n));
}

/** "a suspendu **trois** de ses cadres", "a interpellé **six** d'entre eux": a bare number right behind the verb, whatever the parser called it. */
function countedObject(g: Grammar, verb: number): number | null {
  const number = g.tree.words[verb + 1];
  if (number?.upos !== 'NUM' || number.head !== verb || childrenBy(g.tree, number.index, 'case').length > 0)
    return null;
  return isOfPeople(g, number.index) ? number.index : null;
}

function isOfPeople(g: Grammar, number: number): boolean {
  const [of, among] = [g.tree.words[number + 1], g.tree.words[number + 2]];
  if (/^d['’]$/i.test(of?.form ?? '') && among?.lemma === 'entre') return true;
  return childrenBy(g.tree, number, 'nmod').some((n) => prepositionOf(g.tree, n) === 'de' && g.classes(n).has('actor'));
}

/** "**la force** que la France a engagée": a relative clause whose "que" was read as a conjunction; the participle agrees with what stands before it. */
function sentBefore(g: Grammar, verb: number): number | null {
  const word = wordAt(g.tree, verb);
  if (!hasRel(word, 'acl:relcl') || word.head < 0 || word.feats['VerbForm'] !== 'Part') return null;
  const opens = childrenBy(g.tree, verb, 'mark').some((i) => /^qu(e|['’])$/i.test(wordAt(g.tree, i).form));
  const noun = wordAt(g.tree, word.head);
  const agrees = ['Gender', 'Number'].every((f) => !noun.feats[f] || noun.feats[f] === word.feats[f]);
  return opens && noun.upos === 'NOUN' && agrees ? noun.index : null;
}

/** "mènera **des opérations**" read as "de les": an object, unless the verb takes "de" ("parler des", class `takes-de`). */
function partitiveObject(g: Grammar, verb: number): Filler[] {
  const lemma = g.verbLemma(verb);
  const group = g.group(verb);
  if (lemma === null || group.reflexive || group.passive || isOfClass(g.lexicon, lemma, 'takes-de')) return [];
  const found = childrenBy(g.tree, verb, 'obl').find((i) => i > verb && (isPartitive(g.tree, i) || isShare(g, i)));
  const object = found ?? nearlyCounted(g, verb);
  return object === undefined ? [] : named(g, object);
}

/** "a reçu au palais **près de 200 patrons**": "plus de 500 millions": a number that is nearly reached or passed, which the parser hung on an adverb. */
function nearlyCounted(g: Grammar, verb: number): number | undefined {
  const under = [verb, ...childrenBy(g.tree, verb, 'obl')];
  const nearly = under
    .flatMap((i) => childrenBy(g.tree, i, 'advmod'))
    .find((i) => i > verb && /^(près|plus|moins)$/.test(lemmaOf(wordAt(g.tree, i))));
  if (nearly === undefined) return undefined;
  return childrenBy(g.tree, nearly, 'obl', 'nmod').find((i) => childrenBy(g.tree, i, 'nummod').length > 0);
}

/** "a libéré **trois des 49 soldats**": a bare number of a group is an object, whatever the parser calls it. */
function isShare(g: Grammar, index: number): boolean {
  if (wordAt(g.tree, index).upos !== 'NUM' || prepositionOf(g.tree, index) !== null) return false;
  return childrenBy(g.tree, index, 'nmod').some((i) => prepositionOf(g.tree, i) === 'de' && g.classes(i).has('person'));
}
