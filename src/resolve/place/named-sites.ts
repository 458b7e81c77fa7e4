/** Buildings under a name of their own: "**l'hôpital Gabriel**", "devant **l'hôtel Oasis**". In: the parse, words of places, the places that are known. Out: mentions for events to be placed at, in the country named last before them; the record lists them nowhere. */
import type { ParsedDocument, Sentence, Word } from '../../model/sentence.js';
import { type Span, spanOf } from '../../model/span.js';
import type { PlaceMention } from './find-places.js';

/** What a noun announces: "mosquée" a site. */
interface Nouns {
  gives(lemma: string): string | null;
}

export function namedSites(
  parsed: ParsedDocument,
  places: readonly PlaceMention[],
  home: PlaceMention | null,
  nouns: Nouns,
): PlaceMention[] {
  return parsed.sentences.flatMap((sentence) =>
    sentence.words.flatMap((noun) => {
      const end = nouns.gives(noun.lemma) === 'site' || BUILDING.test(noun.lemma) ? endOfName(sentence, noun) : null;
      const around =
        end === null ? null : (places.findLast((p) => p.start < noun.start && p.country !== 'INT') ?? home);
      if (end === null || !around || places.some((p) => p.start < end && p.end > noun.start)) return [];
      return [siteOf(spanOf(parsed.doc, noun.start, end), around)];
    }),
  );
}

const BUILDING = /^(hôtel|ambassade|clinique|restaurant)$/i;

/** Names right behind the noun: "l'hôpital **Gabriel Touré**". */
function endOfName(sentence: Sentence, noun: Word): number | null {
  if (noun.upos !== 'NOUN' || !sentence.words.some((w) => w.head === noun.index && w.feats['Definite'] === 'Def'))
    return null;
  let end: number | null = null;
  for (let at = noun.index + 1; isName(sentence.words[at]); at++) end = sentence.words[at]?.end ?? end;
  return end;
}

function isName(word: Word | undefined): boolean {
  return word?.upos === 'PROPN' && /^\p{Lu}\p{Ll}/u.test(word.form);
}

function siteOf(span: Span, around: PlaceMention): PlaceMention {
  const { country } = around;
  const unplaced = { admin1: null, lat: null, lon: null, precision: 'town' as const };
  return { ...span, ...unplaced, name: span.text, country, id: `site:${span.text}`, site: true, capital: false };
}
