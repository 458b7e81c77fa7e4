/** Words of force that tell of no act, and the same words where they do: one construction each, read by the whole program. */
import { beforeAll, describe, expect, it } from 'vitest';
import { openVigie, type Vigie } from '../src/pipeline/open-vigie.js';
import { recordOf } from './support/event-named.js';

let vigie: Vigie;
beforeAll(async () => {
  vigie = await openVigie();
});

const typesOf = (text: string): string[] => recordOf(vigie, text).events.map((e) => e.type);

describe('no act', () => {
  it.each([
    ['in the name of a body', 'La Brigade de répression du banditisme manque de véhicules.'],
    [
      'in a name that the parser cut',
      'Selon une note du Comité tirnais pour la libération des détenus, la salle est vide.',
    ],
    ['a struggle that is a party', 'Le Combat pour le renouveau compte douze élus.'],
    ['an imperative that is a name', 'Le comité de soutien Libérons Awa compte douze membres.'],
    ['behind a bracket', "L'article 3 (interdiction de la torture) compte douze lignes."],
    ['in general, one for all', "L'imam a prêché contre la violence."],
    ['as a topic', 'Un atelier sur les enlèvements a réuni douze élus.'],
    ['judged as a kind', 'Les attaques contre les écoles sont un crime.'],
    ['burst by itself', "L'explosion d'un camion-citerne a tué douze personnes à Kolani."],
  ])('%s', (_, text) => {
    expect(typesOf(text).filter((type) => ['ASSAULT', 'COERCE', 'RETREAT'].includes(type))).toEqual([]);
  });

  it('crimes that a charge lists', () => {
    expect(typesOf('Ils sont poursuivis pour « rébellion » et « agression envers un agent ».')).toEqual(['ACCUSE']);
  });
});

describe('an act all the same', () => {
  it.each([
    ['with a body beside it', "Le Conseil de sécurité a condamné l'attaque de Kolani."],
    ['of one day', 'Les attaques de samedi contre les écoles sont un crime.'],
    ['with its victims', 'Il est accusé du meurtre de deux gardes.'],
    ['that breaks out', 'La violence a éclaté dans le quartier.'],
    ['behind a capital that opens the sentence', 'Attaques à Kolani : douze morts.'],
  ])('%s', (_, text) => {
    expect(typesOf(text)).toContain('ASSAULT');
  });

  it("the aim of a call, behind an organisation's whole name", () => {
    const text = "L'appel de l'Union africaine pour la libération du président est resté vain.";
    expect(typesOf(text)).toContain('RETREAT');
  });
});
