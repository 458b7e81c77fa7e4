/** People listed behind the noun that counts them: "quatre otages : deux Français, une Américaine". In: a phrase. Out: one phrase an item; none where nothing is listed. */
import type { Phrase } from '../../model/draft.js';
import type { Cast } from './cast.js';

const OPENS = /^[:(–—-]$/;
const ENDS = /^[).;:!?–—-]$/;

export function enumerated(cast: Cast, phrase: Phrase): Phrase[] {
  const { scanned } = cast;
  const counted = scanned.hitAt(phrase.sentence, phrase.head);
  if (counted?.kind !== 'role' || counted.role.denotes === 'body' || counted.role.denotes === 'thing') return [];
  let at = counted.last + 1;
  while (scanned.word(phrase.sentence, at)?.upos === 'ADJ') at++;
  if (!OPENS.test(scanned.word(phrase.sentence, at)?.form ?? '')) return [];
  const items = itemsFrom(cast, phrase.sentence, at + 1);
  return items.length > 1 ? items : [];
}

function itemsFrom(cast: Cast, sentence: number, first: number): Phrase[] {
  const items: Phrase[] = [];
  for (let item = itemAt(cast, sentence, first); item; item = itemAt(cast, sentence, item.last + 2)) {
    items.push(item);
    if (!/^(,|et)$/.test(cast.scanned.word(sentence, item.last + 1)?.form ?? '')) break;
  }
  return items;
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
