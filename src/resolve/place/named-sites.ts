/** Buildings under a name of their own: "**l'hôpital Gabriel**", "devant **le palais de la Culture Untel**", "**le camp de Baraka**". In: the parse, words of places, the places that are known. Out: mentions for events to be placed at, in the country named last before them; the record lists them nowhere. */
import type { ParsedDocument, Sentence, Word } from '../../model/sentence.js';
import { type Span, spanOf } from '../../model/span.js';
import type { PlaceMention } from './find-places.js';

/** What a noun announces: "mosquée" a site. */
interface Nouns {
  gives(lemma: string): string | null;
  isBuilding(lemma: string): boolean;
  /** "palais de justice": every town has one. */
  isHouse(name: string): boolean;
}

export function namedSites(
  parsed: ParsedDocument,
  places: readonly PlaceMention[],
  home: PlaceMention | null,
  nouns: Nouns,
): PlaceMention[] {
  return parsed.sentences.flatMap((sentence) =>
    sentence.words.flatMap((noun) => {
      const end = endOfSite(sentence, noun, nouns) ?? endOfHouse(sentence, noun, places, nouns);
      const around =
        end === null
          ? null
          : (besides(parsed.doc, end, places) ??
            places.findLast((p) => p.start < noun.start && p.country !== 'INT') ??
            home);
      if (end === null || !around || places.some((p) => p.start < end && p.end > noun.start)) return [];
      return [siteOf(spanOf(parsed.doc, noun.start, end), around)];
    }),
  );
}

/** "l'église Saint-Paul **à Kolo**", "le palais de la Culture, **à Kolo**" */
function besides(doc: string, end: number, places: readonly PlaceMention[]): PlaceMention | undefined {
  return places.find((p) => p.start > end && /^,? (à|de|d'|en|au) ?$/.test(doc.slice(end, p.start)));
}

function endOfSite(sentence: Sentence, noun: Word, nouns: Nouns): number | null {
  const isBuilding = nouns.isBuilding(noun.lemma);
  if (noun.upos !== 'NOUN' || !(isBuilding || nouns.gives(noun.lemma) === 'site') || !isDefinite(sentence, noun))
    return null;
  return endOfName(sentence, noun.index + 1) ?? (isBuilding ? endOfFullName(sentence, noun) : null);
}

/** "devant **le Trésor public**": under no name of its own, said only where its sentence names no town. */
function endOfHouse(sentence: Sentence, noun: Word, places: readonly PlaceMention[], nouns: Nouns): number | null {
  const { words } = sentence;
  if (noun.upos !== 'NOUN' && noun.upos !== 'PROPN') return null;
  const last = [2, 1, 0].flatMap((n) => words[noun.index + n] ?? []).find((w) => isHouse(sentence, noun, w, nouns));
  const isThere =
    last && (isAround(words, noun) || PRECINCT.test(words[noun.head]?.lemma ?? '')) && isDefinite(sentence, noun);
  if (!isThere) return null;
  const isTown = (p: PlaceMention): boolean => p.precision !== 'country' && p.start >= sentence.start;
  return places.some((p) => isTown(p) && p.end <= sentence.end) ? null : last.end;
}

function isHouse({ words }: Sentence, noun: Word, last: Word, nouns: Nouns): boolean {
  const forms = words.slice(noun.index, last.index + 1).map((w) => w.form);
  return nouns.isHouse(forms.join(' ').toLowerCase());
}

const PRECINCT = /^(abords?|enceinte|parvis)$/;

/** "**devant** le palais de justice"; not "dans sa cellule de la maison centrale" */
function isAround(words: readonly Word[], { index }: Word): boolean {
  return words.some((w) => w.head === index && w.deprel.startsWith('case') && /^(devant|dans|derrière)$/.test(w.lemma));
}

function isDefinite(sentence: Sentence, noun: Word): boolean {
  return sentence.words.some((w) => w.head === noun.index && w.feats['Definite'] === 'Def');
}

/** Names right behind the noun: "l'hôpital **Gabriel Touré**". */
function endOfName({ words }: Sentence, from: number): number | null {
  let end: number | null = null;
  for (let at = from; isName(words[at]); at++) end = words[at]?.end ?? end;
  return end;
}

/** "le palais **de la Culture Amadou Untel**", "le camp **de Baraka**": a capital behind "de" and its article, where the building stands in a phrase of place. */
function endOfFullName(sentence: Sentence, noun: Word): number | null {
  const { words } = sentence;
  const of = words[noun.index + 1];
  if (of?.lemma !== 'de' || !isLocated(sentence, noun)) return null;
  const at = words[of.index + 1]?.upos === 'DET' ? of.index + 2 : of.index + 1;
  const first = words[at];
  if (!first || !/^(NOUN|PROPN)$/.test(first.upos) || !/^\p{Lu}\p{Ll}/u.test(first.form)) return null;
  // "le palais de **l'Élysée**" bears a name; "le camp de **M. Untel**" is his side
  if (sentence.names.some((n) => n.first <= at && n.last >= at && PEOPLE.test(n.kind ?? ''))) return null;
  return endOfName(sentence, at + 1) ?? first.end;
}

const PEOPLE = /^(person|group|organisation)$/;
const LOCATIVE = /^(à|dans|devant|sur|près|derrière|vers|contre|autour)$/;

function isLocated({ words }: Sentence, noun: Word): boolean {
  return words.some((w) => w.head === noun.index && w.deprel.startsWith('case') && LOCATIVE.test(w.lemma));
}

function isName(word: Word | undefined): boolean {
  return word?.upos === 'PROPN' && /^\p{Lu}\p{Ll}/u.test(word.form);
}

function siteOf(span: Span, around: PlaceMention): PlaceMention {
  const { country } = around;
  const unplaced = { admin1: null, lat: null, lon: null, precision: 'town' as const };
  return { ...span, ...unplaced, name: span.text, country, id: `site:${span.text}`, site: true, capital: false };
}
