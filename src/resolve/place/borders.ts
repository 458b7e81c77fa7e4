/** "près de **la frontière malienne**", "à **la frontière franco-suisse**": a border named by whose it is. In: the country that the article is about, the parse. Out: mentions for events to be placed at, in that country; the record lists them nowhere. */
import { nameKey } from '../../model/fold.js';
import type { ParsedDocument, Word } from '../../model/sentence.js';
import { spanOf } from '../../model/span.js';
import type { PlaceMention } from './find-places.js';
import type { PlaceIndex } from './place-index.js';

export function bordersOf(home: PlaceMention | null, parsed: ParsedDocument, index: PlaceIndex): PlaceMention[] {
  if (!home) return [];
  return parsed.sentences.flatMap(({ words }) =>
    words.flatMap((noun) => {
      const next = words[noun.index + 1];
      const isBorder = noun.lemma === 'frontière' && noun.feats['Number'] !== 'Plur';
      if (!isBorder || !next || !saysWhose(next, index)) return [];
      const span = spanOf(parsed.doc, noun.start, next.end);
      const border = {
        ...home,
        ...span,
        name: span.text,
        precision: 'region' as const,
        lat: null,
        lon: null,
        border: true,
      };
      // nearly as wide as the country: a town or a part of it says more closely where
      return [isOthers(next, home.country, index) ? { ...border, country: 'INT' } : border];
    }),
  );
}

/** "malienne", "franco-suisse", "sénégalo-mauritanienne" */
function saysWhose({ form, lemma }: Word, { demonyms }: PlaceIndex): boolean {
  const last = form.split(/[-‑]/).at(-1) ?? form;
  return [form, lemma, last].some((word) => demonyms.has(nameKey(word)));
}

/** "la frontière **turco-syrienne**", in an article about France: neither side is at home. */
function isOthers({ form }: Word, home: string, { demonyms }: PlaceIndex): boolean {
  const [first = '', last] = form.split(/[-‑]/);
  if (last === undefined) return false;
  const own = [...demonyms].filter(([, countries]) => countries.includes(home)).map(([name]) => name);
  return !own.some((name) => name.startsWith(nameKey(first).slice(0, 4))) && !own.includes(nameKey(last));
}
