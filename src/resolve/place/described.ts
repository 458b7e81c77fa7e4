/** Places that a nationality names: "en **territoire burkinabè**", "dans **la capitale malienne**". In: the parse and the words of places. Out: mentions for events to be placed at; they are no names, and the record lists them nowhere. */

import { nameKey } from '../../model/fold.js';
import type { ParsedDocument, Word } from '../../model/sentence.js';
import { spanOf } from '../../model/span.js';
import type { PlaceMention } from './find-places.js';
import { type Identity, precisionOf } from './identity.js';
import type { PlaceIndex } from './place-index.js';

export function describedPlaces(parsed: ParsedDocument, index: PlaceIndex): PlaceMention[] {
  return parsed.sentences.flatMap((sentence) =>
    sentence.words.flatMap((noun) => {
      const adjective = sentence.words[noun.index + 1];
      if (noun.upos !== 'NOUN' || !adjective || !/^(ADJ|NOUN|PROPN)$/.test(adjective.upos)) return [];
      const place = placeOf(noun, adjective, index);
      return place ? [mentionOf(parsed.doc, noun, adjective, place)] : [];
    }),
  );
}

/** A demonym that two countries share ("guinéen", "congolais") names neither. */
function placeOf(noun: Word, adjective: Word, index: PlaceIndex): Identity | null {
  const forms = [adjective.form, adjective.lemma].map(nameKey);
  const [country, other] = [...new Set(forms.flatMap((form) => index.demonyms.get(form) ?? []))];
  if (country === undefined || other !== undefined) return null;
  const entry = index.countries.all.find((c) => c.iso3 === country);
  const key = nameKey(noun.lemma);
  const name = index.signs.land.has(key) ? entry?.names[0] : index.signs.seat.has(key) ? entry?.capital[0] : undefined;
  const kinds = index.signs.land.has(key) ? ['country'] : ['capital'];
  return index.written(nameKey(name ?? '')).find((i) => i.country === country && kinds.includes(i.kind)) ?? null;
}

function mentionOf(doc: string, noun: Word, adjective: Word, identity: Identity): PlaceMention {
  const { id, name, country, admin1, lat, lon, kind } = identity;
  const span = spanOf(doc, noun.start, adjective.end);
  const place = { id, name, country, admin1, lat, lon, precision: precisionOf(kind) };
  return { ...span, ...place, site: false, capital: kind === 'capital' };
}
