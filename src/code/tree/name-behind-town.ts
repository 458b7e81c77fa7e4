/** Names that the parser took for part of the town before them. In: a sentence, which verbs take an object, which names are capitals. Out: the same, the person the object of the verb: "a arrêté **à Dakar Awa Koné**", "doit rencontrer **à Alger M. Sow** et le général". */
import type { NameSpan, Sentence, Word } from '../../model/sentence.js';
import { type Changes, changed } from './changed-words.js';
import { lacksObject } from './lost-object.js';

export function withNamesBehindTowns(
  sentence: Sentence,
  takesObject: (lemma: string) => boolean,
  isCapital: (form: string) => boolean,
): Sentence {
  const { words } = sentence;
  for (const town of words) {
    const person = isTown(words, town, isCapital) ? personBehind(words, town) : undefined;
    const verb = words[town.head];
    if (!person || verb?.upos !== 'VERB' || !lacksObject(words, verb, takesObject)) continue;
    const freed = changed(sentence, moved(words, town, person));
    return { ...freed, names: sentence.names.flatMap((name) => parted(name, town, person)) };
  }
  return sentence;
}

function isTown(words: readonly Word[], word: Word, isCapital: (form: string) => boolean): boolean {
  const isUnderA = words.some((w) => w.head === word.index && w.deprel === 'case' && w.lemma === 'à');
  return word.upos === 'PROPN' && word.deprel.startsWith('obl') && isUnderA && isCapital(word.form);
}

/** Two names in a row, or a title and a name: "Dakar **Awa Koné**", "Alger **M. Sow**"; "Dakar **Plateau**" is a quarter. */
function personBehind(words: readonly Word[], town: Word): Word | undefined {
  const [first, second] = [words[town.index + 1], words[town.index + 2]];
  if (first?.head !== town.index || second?.upos !== 'PROPN') return undefined;
  if (/^(M|Mme|MM|Me|Mgr|Dr)\.?$/.test(first.form)) return second.head === first.index ? first : undefined;
  const isRow = first.upos === 'PROPN' && /^(flat|appos)/.test(first.deprel) && second.head === town.index;
  return isRow && /^\p{Lu}\p{Ll}/u.test(first.form) && /^\p{Lu}/u.test(second.form) ? first : undefined;
}

function moved(words: readonly Word[], town: Word, person: Word): Changes {
  const behind = words.filter((w) => w.head === town.index && w.index > person.index && w.upos !== 'PUNCT');
  return new Map<number, Partial<Word>>([
    [person.index, { head: town.head, deprel: 'obj' }],
    ...behind.map((w) => [w.index, { head: person.index }] as const),
  ]);
}

/** "Dakar Awa Koné", one name for the parser, is a town and a person. */
function parted(name: NameSpan, town: Word, person: Word): NameSpan[] {
  if (name.first > town.index || name.last < person.index) return [name];
  return [
    { ...name, last: town.index, kind: 'place' },
    { ...name, first: person.index, kind: 'person' },
  ];
}
