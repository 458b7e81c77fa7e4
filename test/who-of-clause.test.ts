/** Whose forces, whose leaders: short articles of our own, one construction each, read by the whole program. */
import { beforeAll, describe, expect, it } from 'vitest';
import { openVigie, type Vigie } from '../src/pipeline/open-vigie.js';
import { recordOf } from './support/event-named.js';

let vigie: Vigie;
beforeAll(async () => {
  vigie = await openVigie();
});

/** Codes of all who act or undergo in an article. */
function codesOf(text: string): string[] {
  return recordOf(vigie, text).events.flatMap((e) => [...e.actors, ...e.recipients].map((p) => p.code));
}

function actorCode(text: string, words: string): string | undefined {
  return recordOf(vigie, text).actors.find((a) => a.text.includes(words))?.code;
}

describe('a body of state without its country', () => {
  it.each([
    [
      'of the country before "où"',
      "Le Tchad a protesté. Le Niger, où l'armée a tué trente jihadistes, a fermé sa frontière.",
      "l'armée",
      'NER.MIL',
    ],
    [
      'of the country at the head of its clause',
      "Le Mali a protesté. L'armée malienne veille. Au Burkina Faso voisin, la gendarmerie a arrêté dix hommes.",
      'la gendarmerie',
      'BFA.COP',
    ],
    [
      'of the capital at the head of its clause',
      'À Niamey, les autorités ont expulsé un diplomate malien.',
      'les autorités',
      'NER.GOV',
    ],
    ['of several', 'Au Mali et au Burkina Faso, les autorités ont suspendu une radio.', 'les autorités', 'INT.GOV'],
    [
      'sent abroad, of who sent it',
      "L'armée française a perdu deux soldats. Au Mali, l'armée française poursuit les jihadistes. Au Mali, l'armée poursuit ses opérations.",
      "L'armée",
      'FRA.MIL',
    ],
  ])('is %s', (_, text, words, code) => {
    expect(actorCode(text, words)).toBe(code);
  });
});

describe('a country before a body', () => {
  it.each([
    [
      'compared with',
      "Le Sénégal a voté. Comme au Niger, l'armée sénégalaise a refusé. Comme au Niger, l'armée a refusé d'intervenir.",
      "l'armée",
      'SEN.MIL',
    ],
    [
      'left',
      'Le Burkina Faso veille. Après le Mali, la junte a rompu avec la France au Burkina Faso.',
      'la junte',
      'BFA.GOV',
    ],
  ])('is not its own when %s', (_, text, words, code) => {
    expect(actorCode(text, words)).toBe(code);
  });
});

describe('who takes power', () => {
  it('is of the army, from a government', () => {
    const codes = codesOf(
      'Le colonel Mamadi Doumbouya a renversé le président Alpha Condé en septembre 2021, en Guinée.',
    );
    expect(codes).toEqual(['GIN.MIL', 'GIN.GOV']);
  });

  it('makes a president one no longer', () => {
    expect(actorCode('Le président déchu Mohamed Bazoum a été libéré à Niamey, au Niger.', 'Bazoum')).toBe('NER.ELI');
  });
});

describe('an organisation of states', () => {
  it.each([
    [
      'is who presides over it',
      'Le président en exercice de la Cédéao a rencontré la junte à Bamako, au Mali.',
      'INT.IGO',
    ],
    [
      'is not the states that meet in it',
      "Les chefs d'État de la Cédéao ont rencontré la junte à Bamako, au Mali.",
      'INT.GOV',
    ],
    [
      'lends its helmet to soldiers',
      'Quatre soldats tchadiens de la Minusma ont été tués à Aguelhok, au Mali.',
      'INT.MIL',
    ],
  ])('%s', (_, text, code) => {
    expect(codesOf(text)).toContain(code);
  });
});

describe('a body known by its letters', () => {
  it.each([
    ['acts', 'Le MFTA a condamné les arrestations à Lomé, au Togo.', 'MFTA', 'TGO.NGO'],
    [
      'is what its apposition says',
      "La DRT, principal parti d'opposition, a condamné les arrestations à Lomé, au Togo.",
      'DRT',
      'TGO.PTY',
    ],
    ['read as a word', 'Le Fact a attaqué un poste militaire dans le Kanem, au Tchad.', 'Fact', 'TCD.REB'],
  ])('%s', (_, text, words, code) => {
    expect(actorCode(text, words)).toBe(code);
  });

  it('does not make one of a figure', () => {
    expect(actorCode('Le PIB a progressé de deux points au Togo.', 'PIB')).toBeUndefined();
  });

  it('does not take an acronym for a town', () => {
    expect(codesOf('Le CAP 2015 a dénoncé un scrutin frauduleux à Lomé, au Togo.')).not.toContain('ZAF.GOV');
  });
});

describe('whom a force fights', () => {
  it('is not what it is', () => {
    expect(codesOf('Les forces anti-terroristes ont arrêté deux hommes à Djibo, au Burkina Faso.')[0]).toBe('BFA.MIL');
  });

  it('is no deed of which people are charged', () => {
    expect(
      actorCode('Dix hommes ont été poursuivis pour insurrection et attroupement à Niamey, au Niger.', 'insurrection'),
    ).toBeUndefined();
  });
});

describe('a name', () => {
  it.each([
    [
      'behind a medium that is told',
      '« Il faut agir », a affirmé à Jeune Afrique Alphonse Fictif, le porte-parole des députés du Cameroun.',
      'Alphonse Fictif',
      'CMR.LEG',
    ],
    [
      'behind its nationality',
      "L'Américain Jeffery Fictif, otage depuis six ans, a été libéré au Niger.",
      'Jeffery Fictif',
      'USA.CVL',
    ],
  ])('%s has its title', (_, text, words, code) => {
    expect(actorCode(text, words)).toBe(code);
  });

  it('of a family is not its best known bearer', () => {
    const text = "L'avocat de la famille Sankara a réclamé justice à Ouagadougou, au Burkina Faso.";
    expect(recordOf(vigie, text).actors.every((a) => !a.code.endsWith('.ELI'))).toBe(true);
  });
});
