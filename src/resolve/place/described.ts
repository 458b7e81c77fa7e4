/** Places that a nationality names: "en **territoire burkinabè**", "dans **la capitale malienne**", "le président **togolais**… **sur son territoire**". In: the parse and the words of places. Out: mentions for events to be placed at; they are no names, and the record lists them nowhere. */
import { nameKey } from '../../model/fold.js';
import type { ParsedDocument, Sentence, Word } from '../../model/sentence.js';
import { spanOf } from '../../model/span.js';
import { type PlaceMention, placeMention } from './find-places.js';
import type { Identity } from './identity.js';
import type { PlaceIndex } from './place-index.js';

export function describedPlaces(parsed: ParsedDocument, index: PlaceIndex): PlaceMention[] {
  return parsed.sentences.flatMap((sentence) =>
    sentence.words.flatMap((noun) => {
      const part = noun.upos === 'NOUN' && index.signs.compass.has(nameKey(noun.lemma));
      if (part) return partOf(parsed, sentence, noun, index);
      const kind = noun.upos === 'NOUN' ? kindOf(noun, index) : null;
      const said = kind && (ownNationality(sentence, noun, index) ?? ownersNationality(sentence, noun, index));
      const place = said && identityOf(said.country, kind, index);
      if (!said || !place) return [];
      const span = spanOf(parsed.doc, Math.min(noun.start, said.start), Math.max(noun.end, said.end));
      return [placeMention(span, place, false)];
    }),
  );
}

/** "dans le **nord-est irakien**": a part of that country, as "le nord-est de l'Irak" is. */
function partOf({ doc }: ParsedDocument, sentence: Sentence, noun: Word, index: PlaceIndex): PlaceMention[] {
  const said = ownNationality(sentence, noun, index);
  const place = said && identityOf(said.country, 'country', index);
  return place ? [{ ...placeMention(spanOf(doc, noun.start, said.end), place, false), part: true }] : [];
}

type Kind = 'country' | 'capital';

/** Which country is said, and the words that say it beside the noun. */
interface Said {
  readonly country: string;
  readonly start: number;
  readonly end: number;
}

function kindOf({ lemma }: Word, { signs }: PlaceIndex): Kind | null {
  const key = nameKey(lemma);
  if (signs.land.has(key)) return 'country';
  return signs.seat.has(key) ? 'capital' : null;
}

function ownNationality(sentence: Sentence, noun: Word, index: PlaceIndex): Said | null {
  const next = sentence.words[noun.index + 1];
  const country = next && /^(ADJ|NOUN|PROPN)$/.test(next.upos) ? nationalityOf(next, index) : null;
  return next && country ? { country, start: next.start, end: next.end } : null;
}

/** "**le président togolais** a annoncé l'arrestation de deux hommes sur **son** territoire": the subject's nationality, of the nearest clause that says one. */
function ownersNationality(sentence: Sentence, noun: Word, index: PlaceIndex): Said | null {
  const possessive = sentence.words.find((w) => w.head === noun.index && w.feats['Poss'] === 'Yes');
  if (!possessive || !/^(son|leur)$/i.test(possessive.form)) return null;
  const seen = new Set<number>();
  for (let at = noun.head; at >= 0 && !seen.has(at); at = sentence.words[at]?.head ?? -1) {
    seen.add(at);
    const subject = sentence.words.find((w) => w.head === at && w.deprel.startsWith('nsubj'));
    const adjective = subject && sentence.words.find((w) => w.head === subject.index && w.deprel === 'amod');
    const country = adjective ? nationalityOf(adjective, index) : null;
    if (country) return { country, start: possessive.start, end: noun.end };
  }
  return null;
}

/** A demonym that two countries share ("guinéen", "congolais") names neither. */
function nationalityOf({ form, lemma }: Word, { demonyms }: PlaceIndex): string | null {
  const [country, other] = [...new Set([form, lemma].flatMap((word) => demonyms.get(nameKey(word)) ?? []))];
  return country !== undefined && other === undefined ? country : null;
}

function identityOf(iso3: string, kind: Kind, index: PlaceIndex): Identity | null {
  const country = index.countries.all.find((c) => c.iso3 === iso3);
  const name = kind === 'country' ? country?.names[0] : country?.capital[0];
  return index.written(nameKey(name ?? '')).find((i) => i.country === iso3 && i.kind === kind) ?? null;
}
