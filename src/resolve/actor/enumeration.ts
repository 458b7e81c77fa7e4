/** People listed behind the noun that counts them: "quatre otages : deux Français, une Américaine". In: a phrase. Out: one phrase an item; none where nothing is listed. */
import type { Phrase } from '../../model/draft.js';
import type { Word } from '../../model/sentence.js';
import type { Cast } from './cast.js';
import type { HitRange } from './hit.js';
import { countOf } from './said-marks.js';
import type { Scanned } from './scanned.js';
import { titleAfter } from './title-after.js';

const OPENS = /^[:(–—-]$/;
const ENDS = /^[).;:!?–—-]$/;

export function enumerated(cast: Cast, phrase: Phrase): Phrase[] {
  const { scanned } = cast;
  const { sentence, head } = phrase;
  const counted = scanned.hitAt(sentence, head);
  // "le maire de Kolani (Awa Koné, **parti X**)" is one
  if (counted?.kind !== 'role' || isOne(scanned.word(sentence, counted.first))) return [];
  const opening = openingOf(scanned, counted);
  const items = opening === null ? [] : itemsFrom(cast, sentence, opening.first);
  if (opening === null || items.length < 2) return [];
  const named = items.every((item) => NAMES.test(scanned.nameAt(sentence, item.head)?.kind ?? ''));
  const isBody = counted.role.denotes === 'body' || counted.role.denotes === 'thing';
  // "les éleveurs de deux régions (**le Liptako et le Gourma**)" live there
  if (isBody ? !named : named && opening.isFar) return [];
  // "deux juges, **un greffier et un huissier**" are four: behind a comma alone only names say who is meant
  return opening.isAside || (named && items.length === countBefore(scanned, sentence, counted.first)) ? items : [];
}

function isOne(word: Word | undefined): boolean {
  return word?.feats['Number'] === 'Sing';
}

/** What is no person is listed by its names: "trois pays (**le Mali, le Niger et le Togo**)". */
const NAMES = /^(actor|country)$/;

interface Opening {
  /** The first word of the list. */
  readonly first: number;
  /** A colon, dash or bracket sets the list apart; a comma does so only where the number agrees. */
  readonly isAside: boolean;
  /** A complement stands before it: "trois pays **du Sahel** (". */
  readonly isFar: boolean;
}

/** Words from the noun to its list: "quatre partis **de la majorité présidentielle** :". */
const FAR = 6;

function openingOf(scanned: Scanned, { sentence, last }: HitRange): Opening | null {
  let at = last + 1;
  while (at <= last + FAR && isComplement(scanned.word(sentence, at))) at++;
  const form = scanned.word(sentence, at)?.form ?? '';
  const isFar =
    scanned.within(sentence, last + 1, at - 1).length > 0 || scanned.word(sentence, last + 1)?.upos === 'ADP';
  if (OPENS.test(form)) return { first: at + 1, isAside: true, isFar };
  if (form !== ',') return null;
  const namely = /^(à savoir|soit)\b/i.exec([1, 2].map((n) => scanned.word(sentence, at + n)?.form ?? '').join(' '));
  return { first: at + 1 + (namely?.[0].split(' ').length ?? 0), isAside: namely !== null, isFar };
}

/** A dash is an adjective for the tagger: "trois pays **–** le Mali". */
function isComplement(word: Word | undefined): boolean {
  return word !== undefined && /^(ADJ|ADP|DET|NOUN|PROPN)$/.test(word.upos) && !OPENS.test(word.form);
}

/** "**trois** pays", "les **trois** pays" */
function countBefore(scanned: Scanned, sentence: number, noun: number): number | null {
  return countOf(scanned.word(sentence, noun - 1));
}

function itemsFrom(cast: Cast, sentence: number, first: number): Phrase[] {
  const { scanned } = cast;
  const items: Phrase[] = [];
  for (let item = itemAt(cast, sentence, first); item; ) {
    items.push(item);
    // "Awa Koné**, préfète**, Ali Sow"
    const person = scanned.nameAt(sentence, item.head);
    const title = person && /person$/.test(person.kind) ? titleAfter(scanned, person) : null;
    const next = joinBehind(scanned, sentence, Math.max(item.last, title?.last ?? 0));
    item = next === null ? null : itemAt(cast, sentence, next);
  }
  return items;
}

/** The word behind ",", "et" or ", et". */
function joinBehind(scanned: Scanned, sentence: number, last: number): number | null {
  const [one, two] = [1, 2].map((n) => scanned.word(sentence, last + n)?.form ?? '');
  if (one === ',') return last + (two === 'et' ? 3 : 2);
  return one === 'et' ? last + 2 : null;
}

/** How far behind the phrase its parts may be told: "quatre otages dans le nord du pays, **dont deux Français**". */
const NEAR = 9;

export function partsNamed(cast: Cast, phrase: Pick<Phrase, 'sentence' | 'head' | 'last'>): Phrase[] {
  const { scanned } = cast;
  if (scanned.word(phrase.sentence, phrase.head)?.feats['Number'] !== 'Plur') return [];
  for (let at = phrase.last + 1; at <= phrase.last + NEAR; at++) {
    const word = scanned.word(phrase.sentence, at);
    if (!word || /^(VERB|AUX|SCONJ)$/.test(word.upos) || ENDS.test(word.form)) return [];
    if (/^dont$/i.test(word.form)) return itemsFrom(cast, phrase.sentence, at + 1);
  }
  return [];
}

/** "huit ONG, dont **Amnesty International**": a name needs no determiner. */
function nameAt({ scanned }: Cast, sentence: number, first: number): Phrase | null {
  const article = scanned.word(sentence, first)?.upos === 'DET' ? 1 : 0;
  const hit = scanned.nameAt(sentence, first + article);
  if (!hit || !/^(actor|person|unknown-person|country)$/.test(hit.kind) || hit.first !== first + article) return null;
  return { ...scanned.range(sentence, first, hit.last), head: hit.first };
}

/** A number or determiner, then words up to the next comma or "et" that hold a role or a nationality. */
function itemAt(cast: Cast, sentence: number, first: number): Phrase | null {
  const name = nameAt(cast, sentence, first);
  if (name) return name;
  const { scanned } = cast;
  if (!/^(DET|NUM)$/.test(scanned.word(sentence, first)?.upos ?? '')) return null;
  let last = first;
  for (let word = scanned.word(sentence, last + 1); word; word = scanned.word(sentence, last + 1)) {
    if (/^(,|et)$/.test(word.form) || ENDS.test(word.form) || /^(AUX|PRON)$/.test(word.upos)) break;
    last++;
  }
  const who = scanned
    .within(sentence, first + 1, last)
    .find((h) => h.kind === 'demonym' || (h.kind === 'role' && h.role.denotes !== 'thing'));
  return who ? { ...scanned.range(sentence, first, last), head: who.first } : null;
}
