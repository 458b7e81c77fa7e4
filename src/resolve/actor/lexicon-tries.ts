/** Names and common words of the lexicon by their pieces: "**Force conjointe** du G5", "deux **militaires maliens**". In: compiled actors and countries. Out: a trie of names, a trie of words. */
import type { ActorEntry, ActorLexicon, AdjectiveEntry, PersonEntry, RoleEntry } from '../../lexicon/actors.js';
import type { Country, CountryWords } from '../../lexicon/countries.js';
import { keysOf, singularOf } from './pieces.js';
import { Trie } from './trie.js';

/** A proper name of the lexicon as it is written there. */
export type NameValue =
  | { readonly kind: 'actor'; readonly form: string; readonly entry: ActorEntry }
  | { readonly kind: 'person'; readonly form: string; readonly entry: PersonEntry }
  | { readonly kind: 'country' | 'capital' | 'metonym'; readonly form: string; readonly entry: Country }
  | { readonly kind: 'area'; readonly form: string; readonly entry: null };

/** A common word of the lexicon. */
export type WordValue =
  | { readonly kind: 'role'; readonly entry: RoleEntry }
  | { readonly kind: 'carrier'; readonly entry: null }
  | { readonly kind: 'adjective'; readonly entry: AdjectiveEntry }
  | { readonly kind: 'demonym'; readonly entry: Country };

export function namesTrie(lexicon: ActorLexicon, countries: CountryWords): Trie<NameValue> {
  const trie = new Trie<NameValue>();
  const add = (form: string, value: NameValue): void => trie.add(keysOf(form), value);
  for (const entry of lexicon.actors) for (const form of entry.names) add(form, { kind: 'actor', form, entry });
  for (const entry of lexicon.persons) for (const form of entry.person) add(form, { kind: 'person', form, entry });
  for (const form of lexicon.areas) add(form, { kind: 'area', form, entry: null });
  for (const entry of countries.all) {
    for (const form of entry.names) add(form, { kind: 'country', form, entry });
    for (const form of entry.capital) add(form, { kind: 'capital', form, entry });
    for (const form of entry.metonyms) add(form, { kind: 'metonym', form, entry });
  }
  return trie;
}

export function wordsTrie(lexicon: ActorLexicon, countries: CountryWords): Trie<WordValue> {
  const trie = new Trie<WordValue>();
  const add = (form: string, value: WordValue): void => trie.add(keysOf(form).map(singularOf), value);
  for (const entry of lexicon.roles) for (const form of new Set(entry.role)) add(form, { kind: 'role', entry });
  for (const form of lexicon.carriers) add(form, { kind: 'carrier', entry: null });
  for (const entry of lexicon.adjectives) for (const form of entry.adjective) add(form, { kind: 'adjective', entry });
  for (const entry of countries.all) {
    for (const form of new Set(entry.demonyms.map((d) => keysOf(d).map(singularOf).join(' '))))
      add(form, { kind: 'demonym', entry });
  }
  return trie;
}
