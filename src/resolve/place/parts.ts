/** Parts of the country that an article is about, without a name: "dans **le nord du pays**", "les **régions frontalières**". In: that country and the parse. Out: mentions for events to be placed at; the record lists them nowhere. */
import { nameKey } from '../../model/fold.js';
import type { ParsedDocument, Sentence, Word } from '../../model/sentence.js';
import { spanOf } from '../../model/span.js';
import type { PlaceMention } from './find-places.js';
import type { PlaceIndex } from './place-index.js';

/** What a noun announces: "région" a region, "pays" a country. */
interface Nouns {
  gives(lemma: string): string | null;
}

export function partsOf(
  home: PlaceMention | null,
  parsed: ParsedDocument,
  nouns: Nouns,
  index: PlaceIndex,
): PlaceMention[] {
  if (!home) return [];
  const own = parsed.sentences.filter((s) => !s.words.some((w) => isOfOther(w, home.country, index)));
  return own.flatMap((sentence) =>
    sentence.words.flatMap((noun) => {
      const end =
        noun.upos === 'NOUN' ? (endOfCompass(sentence, noun, index) ?? endOfArea(sentence, noun, nouns)) : null;
      return end === null ? [] : [{ ...home, ...spanOf(parsed.doc, noun.start, end), part: true }];
    }),
  );
}

/** "l'armée **syrienne** se retire dans le nord du pays": it may be another country's. */
function isOfOther({ form, lemma }: Word, country: string, { demonyms, countries }: PlaceIndex): boolean {
  const named = [...(demonyms.get(nameKey(form)) ?? demonyms.get(nameKey(lemma)) ?? [])];
  const ofThese = [...named, ...countries.byName(nameKey(form)).map((c) => c.iso3)];
  return ofThese.length > 0 && !ofThese.includes(country);
}

/** "le **nord du pays**" */
function endOfCompass(sentence: Sentence, noun: Word, { signs }: PlaceIndex): number | null {
  if (!signs.compass.has(nameKey(noun.lemma))) return null;
  if (isNamedAlone(sentence, noun)) return noun.end;
  const land = sentence.words.slice(noun.index + 1, noun.index + 4).find((w) => w.lemma === 'pays');
  const isOne = land?.feats['Number'] === 'Sing' && isDefinite(sentence, land);
  return land?.head === noun.index && isOne ? land.end : null;
}

/** "principalement dans **le Nord**": the capital says that it is a part of the country. */
function isNamedAlone(sentence: Sentence, noun: Word): boolean {
  const children = sentence.words.filter((w) => w.head === noun.index);
  const isInside = children.some((w) => w.deprel.startsWith('case') && w.lemma === 'dans');
  return /^\p{Lu}/u.test(noun.form) && isInside && !children.some((w) => /^(nmod|amod|flat|appos)/.test(w.deprel));
}

/** "les **régions frontalières**": a kind of place that a word behind it tells from others; "la région voisine" is elsewhere. */
function endOfArea(sentence: Sentence, noun: Word, nouns: Nouns): number | null {
  const next = sentence.words[noun.index + 1];
  if (nouns.gives(noun.lemma) !== 'region' || next?.upos !== 'ADJ' || next.head !== noun.index) return null;
  if (OTHER.test(next.lemma) || !isDefinite(sentence, noun)) return null;
  if (sentence.words[next.index + 1]?.lemma !== 'de') return next.end;
  // "la région anglophone **du pays**", not "la région malienne de Mopti"
  return sentence.words.slice(next.index + 2, next.index + 4).find((w) => w.lemma === 'pays')?.end ?? null;
}

const OTHER =
  /^(européen|africain|voisin|entier|autre|proche|éloigné|nouveau|principal|seul|même|stratégique|vaste|immense|précis)$/;

function isDefinite(sentence: Sentence, noun: Word): boolean {
  return sentence.words.some((w) => w.head === noun.index && w.feats['Definite'] === 'Def');
}
