/** Several people named behind the plural that says what they are: "deux opposants, **Awa Koné et Ali Sow**, ont été arrêtés", "les militants **Awa Koné et Ali Sow**". In: a phrase. Out: one phrase a name; none where only one is named. */
import type { Phrase } from '../../model/draft.js';
import type { Cast } from './cast.js';
import type { NameHit } from './hit.js';
import { grammarOf } from './phrase-words.js';
import { countOf } from './said-marks.js';
import type { Scanned } from './scanned.js';

/** Words from the role to the first name: "deux responsables **de l'opposition à Kolo,** X et Y". */
const NEAR = 8;

export function apposedNames({ scanned }: Cast, phrase: Phrase): Phrase[] {
  const { sentence } = phrase;
  const role = roleOf(scanned, phrase);
  if (role === null) return [];
  const first = firstName(scanned, sentence, role + 1);
  const names = first ? namesFrom(scanned, first) : [];
  // "les trois syndicalistes, X et Y": who they are is told of two only, and the words mean three
  const count = countBefore(scanned, sentence, phrase.first, role);
  if (names.length < 2 || (count !== null && count !== names.length)) return [];
  return names.map((name) => ({ ...scanned.range(sentence, name.first, name.last), head: name.first }));
}

/** The phrase up to the last of its names. */
export function reaching({ scanned }: Cast, phrase: Phrase, last: Phrase | undefined): Phrase {
  const end = Math.max(phrase.last, last?.last ?? phrase.last);
  return { ...phrase, ...scanned.range(phrase.sentence, phrase.first, end) };
}

/** The last word of the plural role at the head of the phrase, or of the role that its first name was taken for. */
function roleOf(scanned: Scanned, { sentence, first, head }: Phrase): number | null {
  // "**MM.** Sow, Ba et Koné"
  if (/^(MM|Mmes)\.?$/.test(scanned.word(sentence, head)?.form ?? '')) return head;
  const hit = scanned.hitAt(sentence, head);
  if (hit?.kind !== 'role' || hit.role.denotes !== 'person') return null;
  return grammarOf(scanned, sentence, first, hit.first).plural ? hit.last : null;
}

/** The name right behind the role, or behind the comma that ends what qualifies it. */
function firstName(scanned: Scanned, sentence: number, from: number): NameHit | null {
  const direct = personOf(scanned, sentence, from);
  if (direct) return direct;
  for (let i = from; i < from + NEAR; i++) {
    const word = scanned.word(sentence, i);
    // "les partisans **de Koné**, Sow et Ba": a name inside tells of whom, and those behind go on with it
    if (!word || /^(VERB|AUX|PRON|CCONJ|SCONJ)$/.test(word.upos) || personAt(scanned, sentence, i)) return null;
    if (word.form === ',') return personAt(scanned, sentence, i + 1);
  }
  return null;
}

function personAt(scanned: Scanned, sentence: number, first: number): NameHit | null {
  const hit = scanned.nameAt(sentence, first);
  return hit && (hit.kind === 'person' || hit.kind === 'unknown-person') && hit.first === first ? hit : null;
}

/** "les présidents **malien X**, **nigérien Y** et **tchadien Z**": each name with its nationality. */
function personOf(scanned: Scanned, sentence: number, first: number): NameHit | null {
  const nationality = scanned.hitAt(sentence, first);
  return personAt(scanned, sentence, nationality?.kind === 'demonym' ? nationality.last + 1 : first);
}

/** "X, Y **et** Z": the list holds only once "et" has joined its last name. */
function namesFrom(scanned: Scanned, first: NameHit): NameHit[] {
  const names = [first];
  for (let last = first; ; ) {
    const join = scanned.word(first.sentence, last.last + 1)?.form ?? '';
    const next = /^(,|et)$/.test(join) ? personOf(scanned, first.sentence, last.last + 2) : null;
    if (!next) return [];
    names.push(next);
    if (join === 'et') return names;
    last = next;
  }
}

function countBefore(scanned: Scanned, sentence: number, first: number, role: number): number | null {
  for (let i = first; i < role; i++) {
    const count = countOf(scanned.word(sentence, i));
    if (count !== null) return count;
  }
  return null;
}
