/** Who: short articles of our own, one construction each, read by the whole program. */
import { beforeAll, describe, expect, it } from 'vitest';
import { openVigie, type Vigie } from '../src/pipeline/open-vigie.js';
import { eventNamed, recordOf } from './support/event-named.js';

let vigie: Vigie;
beforeAll(async () => {
  vigie = await openVigie();
});

/** Code of whoever the list of actors names so. */
function codeOf(text: string, name: string): string | undefined {
  return recordOf(vigie, text).actors.find((a) => a.name === name || a.text === name)?.code;
}

describe('a name', () => {
  it.each([
    [
      'behind a courtesy',
      "La police nigérienne a arrêté un syndicaliste à Niamey, au Niger. Son avocat, Me Boudal Fictif, a dénoncé l'arrestation.",
      'Boudal Fictif',
      'NER.JUD',
    ],
    [
      'of whoever sees to the affairs of others',
      "Le responsable du Bureau des affaires africaines du département d'État américain, Nick Fictif, a été reçu à Niamey.",
      'Nick Fictif',
      'USA.GOV',
    ],
    [
      'of a president whose envoy is told of',
      "Le chef de la junte du Niger a refusé de voir l'émissaire du président béninois, Patrice Talon.",
      "l'émissaire du président béninois",
      'BEN.GOV',
    ],
    [
      'of a man of business',
      "L'homme d'affaires malien Nick Fictif a accusé le gouvernement français.",
      'Nick Fictif',
      'MLI.BUS',
    ],
    [
      'printed in capitals',
      "L'ambassadrice des États-Unis au Burkina Faso, Joan Marie FICTIF, a rencontré Awa Testart. FICTIF a dénoncé un blocus.",
      'Joan Marie FICTIF',
      'USA.GOV',
    ],
    [
      'behind an acronym in brackets',
      "Au Cameroun, le porte-parole des Ambazonia Defence Forces (ADF), Capo Fictif, a revendiqué l'attaque.",
      'Capo Fictif',
      'CMR.REB',
    ],
    [
      'of whoever leads a movement named before',
      "Au Mali, le Front de libération de l'Azawad a libéré un soldat. « C'est un geste », a assuré le porte-parole du mouvement, Elmaouloud Fictif.",
      'Elmaouloud Fictif',
      'MLI.REB',
    ],
    [
      'of a mayor, whichever his party',
      'Le maire UDI de Maubert, Arnaud Fictif, a invité la France à agir.',
      'Arnaud Fictif',
      'FRA.GOV',
    ],
    [
      'with a nationality behind it',
      'La police mauritanienne a arrêté des ouvriers à Nouakchott. « On nous a jetés dans un bus », raconte Ibrahima Fictif, un maçon sénégalais.',
      'Ibrahima Fictif',
      'SEN.CVL',
    ],
    [
      'with a lower-case particle',
      "Le député du Nord Christophe di Fictif a dénoncé l'attaque à Paris, en France.",
      'Christophe di Fictif',
      'FRA.LEG',
    ],
    [
      'with an article inside',
      'Deux reporters, Pierre Fictif et Baptiste des Inventés, ont été arrêtés à Caracas, au Venezuela.',
      'Baptiste des Inventés',
      'VEN.JRN',
    ],
    [
      'behind a participle of office',
      'Au Sénégal, la ministre chargée des Transports, Maïmouna Fictif, a rencontré les chauffeurs.',
      'Maïmouna Fictif',
      'SEN.GOV',
    ],
    [
      'that begins with the surname',
      "La Commission nationale des droits de l'homme du Niger a dénoncé des exactions. Son président, Maty Oumar Fictif, a appelé à une enquête.",
      'Maty Oumar Fictif',
      'NER.GOV',
    ],
    [
      'of who is in office, whatever his rank',
      'Le maire de Dori, le colonel Moussa Fictif, a fermé le marché, au Burkina Faso.',
      'Moussa Fictif',
      'BFA.GOV',
    ],
    [
      'that is a country too',
      "« C'est grave », s'alarme Dominique de Fictif, sénateur, en France.",
      'Dominique de Fictif',
      'FRA.LEG',
    ],
  ])('%s', (_name, text, name, code) => {
    expect(codeOf(text, name)).toBe(code);
  });

  it('of the president of a party is no head of state', () => {
    const text =
      "En Côte d'Ivoire, le PDCI a dénoncé mardi la radiation de son président Tidjane Thiam de la liste électorale.";
    expect(recordOf(vigie, text).actors.find((a) => a.name === 'Tidjane Thiam')?.code).toBe('CIV.PTY');
  });
});

describe('who is meant by other words', () => {
  const recipient = (text: string, trigger: string): string | undefined =>
    eventNamed(vigie, text, trigger).recipients[0]?.code;
  const actor = (text: string, trigger: string): string | undefined => eventNamed(vigie, text, trigger).actors[0]?.code;

  it.each([
    [
      'as many as before',
      'Le Front a remis sept militaires maliens à la Croix-Rouge. Les sept hommes ont été capturés en juillet à Kidal, au Mali.',
      'capturés',
      'MLI.MIL',
    ],
    [
      'an apposition',
      'Un Italien a été enlevé à Téra, au Niger. Leur chauffeur, un ressortissant togolais, a été relâché.',
      'relâché',
      'TGO.CVL',
    ],
  ])('%s', (_name, text, trigger, code) => {
    expect(recipient(text, trigger)).toBe(code);
  });

  it('those who go on inside a quotation', () => {
    const text =
      '« Les terroristes sont arrivés à moto. Ils ont visé le poste », a raconté un élu de Farabougou, au Mali.';
    expect(actor(text, 'visé')).toBe('MLI.REB');
  });

  it.each([
    [
      'a group named before',
      'Le Jnim a attaqué Djibo, au Burkina Faso. Le groupe a enlevé deux bergers.',
      'enlevé',
      'BFA.REB',
    ],
    [
      'an institution named before',
      "La Banque mondiale a quitté Niamey. L'institution a demandé des garanties à la junte au Niger.",
      'demandé',
      'INT.IGO',
    ],
    [
      'a formation in arms',
      "Le Front de libération de l'Azawad a pris Kidal, au Mali. La formation indépendantiste a enlevé deux bergers.",
      'enlevé',
      'MLI.REB',
    ],
  ])('%s', (_name, text, trigger, code) => {
    expect(actor(text, trigger)).toBe(code);
  });

  it('one adjective for two nouns', () => {
    const text = 'Le régime a expulsé des diplomates et des militaires français du Niger.';
    expect(eventNamed(vigie, text, 'expulsé').recipients.map((p) => p.code)).toEqual(['FRA.GOV', 'FRA.MIL']);
  });

  it.each([
    ['of a trade that no list knows', 'Des bandits ont tué deux rémouleurs près de Diffa, au Niger.', 'tué', 'NER.CVL'],
    ['one of a trade', 'Des bandits ont tué un planteur près de Diffa, au Niger.', 'tué', 'NER.CVL'],
    [
      'peers of a soldier',
      'Un soldat nigérien a pris la parole à Niamey. Des bandits ont tué ses deux camarades.',
      'tué',
      'NER.MIL',
    ],
    ['taken and set free', 'La junte a arrêté puis libéré quatre opposants à Niamey, au Niger.', 'arrêté', 'NER.PTY'],
  ])('people %s', (_name, text, trigger, code) => {
    expect(recipient(text, trigger)).toBe(code);
  });

  it('both sides of a fight that frames a capture', () => {
    const text = "Le Jnim a pris Djibo, au Burkina Faso, au terme de deux jours de combats avec l'armée.";
    const codes = eventNamed(vigie, text, 'combats').actors.map((p) => p.code);
    expect(codes.sort()).toEqual(['BFA.MIL', 'BFA.REB']);
  });

  it('nobody: the dead of an inquiry', () => {
    const text = "Le ministre du Niger a annoncé l'ouverture d'une enquête sur la mort du lycéen.";
    expect(actor(text, 'enquête')).toBe('NER.GOV');
    expect(recipient(text, 'enquête')).toBeUndefined();
  });

  it('the force of an operation told before', () => {
    const text =
      "L'armée a mené mardi une opération de ratissage près de Djibo, au Burkina Faso. Au cours de cette opération, quatre suspects ont été arrêtés.";
    expect(actor(text, 'arrêtés')).toBe('BFA.MIL');
  });

  it('the members of a union', () => {
    const text = 'En Guinée, le syndicat des enseignants de Conakry a appelé ses membres à la grève.';
    expect(recipient(text, 'appelé')).toBe('GIN.LAB');
  });

  it('nobody: things', () => {
    const text = 'Le Premier ministre du Niger a promis de tout faire pour retrouver les otages.';
    expect(recipient(text, 'promis')).toBeUndefined();
  });
});
