/** Local insecurity: short articles of our own, one construction each, read by the whole program. */
import { beforeAll, describe, expect, it } from 'vitest';
import { openVigie, type Vigie } from '../src/pipeline/open-vigie.js';
import { eventNamed, recordOf } from './support/event-named.js';

let vigie: Vigie;
beforeAll(async () => {
  vigie = await openVigie();
});

/** Codes of both sides of the event that these words name. */
function sides(text: string, trigger: string, title?: string): string {
  const { actors, recipients } = eventNamed(vigie, text, trigger, title);
  return `${actors.map((p) => p.code).join('+')} > ${recipients.map((p) => p.code).join('+')}`;
}

describe('who', () => {
  it.each([
    [
      'said to be theirs',
      "Des combattants présumés de l'EIGS ont tué un berger à Ouallam, au Niger.",
      'tué',
      'NER.REB > NER.CVL',
    ],
    ['doubted before the noun', 'Trois présumés braqueurs ont été arrêtés à Gao, au Mali.', 'arrêtés', ' > MLI.UAF'],
    [
      'tied to an armed group',
      'Au Niger, des hommes armés liés à Al-Qaïda ont tué un berger.',
      'tué',
      'NER.REB > NER.CVL',
    ],
    [
      'counted out of others',
      'À Gao, au Mali, les soldats ont repoussé les assaillants, dont quatre ont été abattus.',
      'abattus',
      'MLI.MIL > MLI.UAF',
    ],
    [
      'the rest of those counted',
      'À Gao, au Mali, deux bandits ont été arrêtés et les autres ont pris la fuite.',
      'fuite',
      'MLI.UAF > ',
    ],
    ['set free, not freeing', 'La libération des deux hommes est attendue à Gao, au Mali.', 'libération', ' > MLI.CVL'],
    [
      'lost by an army',
      "L'armée malienne a perdu douze hommes dans l'attaque du camp de Gao, au Mali.",
      'perdu',
      ' > MLI.MIL',
    ],
    [
      'behind a source with its name',
      'Au Mali, selon le préfet, Issa Fictif, les suspects ont été interpellés lundi.',
      'interpellés',
      ' > MLI.UAF',
    ],
    [
      'of a people, where they live',
      'Des éleveurs arabes ont tué un berger à Sarh, au Tchad.',
      'tué',
      'TCD.CVL > TCD.CVL',
    ],
    ['told by their faith', 'À Jos, au Nigeria, des éleveurs musulmans ont manifesté.', 'manifesté', 'NGA.CVL > '],
    [
      'counted among those just named',
      "À Gao, au Mali, l'armée a visé les assaillants, tuant une dizaine d'entre eux.",
      'tuant',
      'MLI.MIL > MLI.UAF',
    ],
    [
      'behind a lemma of several words',
      "L'armée malienne a mis hors de combat douze rebelles à Gao, au Mali.",
      'hors de combat',
      'MLI.MIL > MLI.REB',
    ],
    [
      'captors of foreigners',
      'Au Mali, deux Italiens ont été enlevés. Leurs ravisseurs ont demandé une rançon.',
      'demandé',
      'MLI.UAF > ',
    ],
    [
      'fighters praised by their state',
      'Au Burkina Faso, le gouverneur a salué la bravoure des combattants.',
      'salué',
      'BFA.GOV > BFA.MIL',
    ],
    [
      'in a federal state',
      "Au Nigeria, des bandits ont attaqué un lycée de l'État voisin de Sokoto.",
      'attaqué',
      'NGA.UAF > NGA.EDU',
    ],
  ])('%s', (_, text, trigger, expected) => {
    expect(sides(text, trigger)).toBe(expected);
  });

  it('is of the town that labels the title', () => {
    expect(sides('La gendarmerie a arrêté deux suspects dimanche.', 'arrêté', 'Sikasso : deux suspects arrêtés')).toBe(
      'MLI.COP > MLI.UAF',
    );
  });

  it('is no town where the label of the title is a person', () => {
    const record = recordOf(vigie, 'Awa Sikasso a chanté à Dakar, au Sénégal.', 'Sikasso : « Je chante »');
    expect(record.places.map((p) => p.name)).not.toContain('Sikasso');
  });

  it('is the president of the state in the title, not of another that is named', () => {
    const text =
      "Le président a présenté sa démission. L'ancien président nigérian Goodluck Jonathan est attendu à Bamako.";
    expect(sides(text, 'démission', 'Mali : le président démissionne')).toMatch(/^MLI.GOV > /);
  });

  it('who told an agency is not of its country', () => {
    const record = recordOf(
      vigie,
      "Six soldats ont été tués à Dapaong, au Togo, ont indiqué des sources sécuritaires à l'AFP.",
    );
    expect(record.actors.find((a) => a.text?.includes('sources'))?.code).toBe('TGO.OTH');
  });

  it('local authorities are of one country', () => {
    const record = recordOf(vigie, 'Deux bergers ont été tués à Gao, au Mali, ont annoncé les autorités locales.');
    expect(record.actors.find((a) => a.text?.includes('autorités'))?.code).toBe('MLI.GOV');
  });
});

describe('no act', () => {
  it.each([
    ['a loss that was not', "L'armée malienne n'a déploré aucune perte à Gao."],
    ['a patrol come to see', "Une unité de l'armée s'est rendue sur les lieux à Gao."],
    ['those accused', 'Les mis en cause ont tous moins de trente ans à Gao.'],
    ['what a strategy aims at', 'Cette stratégie vise à pousser les habitants à la révolte à Gao.'],
    ['fear that is not given way to', 'Le pays ne cédera pas à la peur.'],
  ])('%s', (_, text) => {
    expect(recordOf(vigie, text).events).toEqual([]);
  });
});

describe('when and how many', () => {
  it('an end that is waited for has not come', () => {
    const text = "Le parti appelle la population à manifester jusqu'à la démission du ministre.";
    expect(eventNamed(vigie, text, 'démission').status).toBe('hypothetical');
  });

  it('a bare day behind what is claimed is that of the claim', () => {
    const text =
      "Des hommes armés ont tué douze soldats mardi à Gao, au Mali. Aucun groupe n'avait revendiqué l'attaque mercredi.";
    const attacks = recordOf(vigie, text).events.filter((e) => e.type === 'ASSAULT');
    expect(attacks.map((e) => e.when?.text)).toEqual(['mardi']);
  });

  it('a third one is one', () => {
    const text = 'Deux bergers ont été tués et un troisième grièvement blessé à Gao, au Mali.';
    expect(eventNamed(vigie, text, 'tués').injured).toMatchObject({ min: 1, max: 1 });
  });

  it('two counts under one participle are added', () => {
    const text = 'Le bilan est de huit soldats et trente gendarmes tués à Gao, au Mali.';
    expect(eventNamed(vigie, text, 'tués').killed).toMatchObject({ min: 38, max: 38 });
  });

  it('the day of a claim is not that of the act', () => {
    const text =
      'Des hommes ont ligoté puis égorgé des paysans à Gao, au Mali. Les rebelles ont revendiqué mardi la tuerie.';
    expect(eventNamed(vigie, text, 'tuerie').when).toBeNull();
  });

  it('a night is nobody', () => {
    const text = 'Des malfrats ont fait irruption dans la nuit du 2 au 3 mars dans un campement près de Gao, au Mali.';
    expect(eventNamed(vigie, text, 'irruption').recipients.map((p) => p.text)).toEqual(['un campement']);
  });

  it('those who tell who the dead were are counted once', () => {
    const text = 'Huit personnes, six touristes et leurs deux guides, ont été tuées à Gao, au Mali.';
    expect(eventNamed(vigie, text, 'tuées').killed).toMatchObject({ min: 8, max: 8 });
    const listed = 'Huit soldats, six gendarmes et deux civils ont été tués à Gao, au Mali.';
    expect(eventNamed(vigie, listed, 'tués').killed).toMatchObject({ min: 16, max: 16 });
  });

  it('a clause of time tells how they were killed', () => {
    const text = 'Douze personnes ont été tuées lundi lorsque des bandits ont attaqué un village près de Gao, au Mali.';
    const attacks = recordOf(vigie, text).events.filter((e) => e.type === 'ASSAULT');
    expect(attacks.map((e) => [e.actors[0]?.code, e.killed?.min])).toEqual([['MLI.UAF', 12]]);
  });

  it('a title names the town near by, the lead the village', () => {
    const text = "Douze soldats ont été tués mardi dans une embuscade à Makalondi, au Niger, a annoncé l'armée.";
    const record = recordOf(vigie, text, 'Niger : douze soldats tués près de Torodi');
    expect(record.events.filter((e) => e.type === 'ASSAULT')).toHaveLength(1);
  });
});

describe('whom an army fights', () => {
  it('is not said of what it is only accused of', () => {
    const text =
      "Au Tchad, Boko Haram a tué douze soldats. Des pêcheurs accusent l'aviation tchadienne d'avoir bombardé une île. L'armée dément.";
    expect(sides(text, 'bombardé')).toBe('TCD.MIL > ');
  });
});
