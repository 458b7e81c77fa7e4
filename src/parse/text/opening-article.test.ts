import { describe, expect, it } from 'vitest';
import { frenchText } from '../../../test/french.js';
import { opensClause } from './opening-article.js';
import { tokenise } from './tokenise.js';

const { words, lefff } = frenchText();
/** What is said of the "des" that stands in double brackets. */
const opens = (marked: string): boolean => {
  const text = marked.replace('[[', '').replace(']]', '');
  const tokens = tokenise(text, { start: 0, end: text.length }, words, lefff);
  return opensClause(
    tokens,
    tokens.findIndex((t) => t.start === marked.indexOf('[[')),
    lefff,
  );
};

describe('"des" that opens a clause', () => {
  it.each([
    'Alors que les pourparlers se poursuivent, [[des]] miliciens ont envahi le village.',
    'Si la trêve tient, [[des]] habitants qui avaient fui hésitent.',
    'Selon le maire, [[des]] tirs, venus de la colline, ont visé le marché.',
    'Selon le préfet, [[des]] hommes attaquent le poste.',
    'Au nord du fleuve, [[des]] hommes armés patrouillent.',
  ])('%s', (text) => expect(opens(text)).toBe(true));

  it.each([
    'Le ministre des Mines, [[des]] Transports et du Logement a démissionné.',
    'Les ministres des Mines, [[des]] Transports et du Logement ont démissionné.',
    'Le maire a dit que les chefs des partis et [[des]] syndicats ont protesté.',
    'Il a reçu le chef des pompiers, [[des]] gendarmes et du bataillon.',
    'Selon le préfet, [[des]] hommes attaque le poste.',
    'La démission, la veille, [[des]] ministres a surpris.',
  ])('not: %s', (text) => expect(opens(text)).toBe(false));
});
