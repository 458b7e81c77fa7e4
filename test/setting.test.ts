/** Where: short articles of our own, one construction each, read by the whole program. */
import { beforeAll, describe, expect, it } from 'vitest';
import { openVigie, type Vigie } from '../src/pipeline/open-vigie.js';
import { eventNamed } from './support/event-named.js';

let vigie: Vigie;
beforeAll(async () => {
  vigie = await openVigie();
});

/** The event that these words name. */
function event(text: string, trigger: string, title?: string) {
  const found = eventNamed(vigie, text, trigger, title);
  return { where: found.where?.name ?? null, guessed: found.where?.inferred ?? false };
}

describe('where', () => {
  it.each([
    [
      'the finest of a phrase',
      'Des hommes armés ont attaqué un poste à Djibo, dans la province du Soum, au Burkina Faso.',
      'attaqué',
      'Djibo',
    ],
    ['a place that is struck', 'Des rebelles ont attaqué Djibo, au Burkina Faso.', 'attaqué', 'Djibo'],
    [
      'a clause with "où"',
      'Les habitants ont quitté Djibo, au Burkina Faso, où des hommes armés ont tué trois bergers.',
      'tué',
      'Djibo',
    ],
    ['the nearest noun of place', 'Une bombe a explosé dans le nord du Mali.', 'explosé', 'Mali'],
    ['the site under its name', "Un homme a tiré sur la foule devant l'hôtel Oasis, au Mali.", 'tiré', 'hôtel Oasis'],
    [
      'a site that is visited',
      "Le président malien a visité mardi l'hôpital Gabriel, au Mali.",
      'visité',
      'hôpital Gabriel',
    ],
    [
      'a part of what was taken',
      'Les rebelles avaient conquis une grande partie de la région de Gao, au Mali.',
      'conquis',
      'Gao',
    ],
    ['the seat of a court', 'Le parquet de Bamako a ouvert une enquête.', 'ouvert une enquête', 'Bamako'],
    ['what is a stage', 'La région de Diffa a été le théâtre de violents affrontements.', 'affrontements', 'Diffa'],
    ['what is under a blockade', 'La ville de Djibo est sous blocus depuis un an.', 'blocus', 'Djibo'],
    ['what faces attacks', 'Le Mali est confronté à des attaques jihadistes.', 'attaques', 'Mali'],
    [
      'the country before "où"',
      'Le Bénin a renforcé sa frontière avec le Niger, où des rebelles ont tué dix gendarmes.',
      'tué',
      'Niger',
    ],
    ['where he is looked after', 'Blessé au Mali, le soldat a été évacué vers Niamey, au Niger.', 'évacué', 'Niamey'],
  ])('is %s', (_name, text, trigger, where) => {
    expect(event(text, trigger)).toMatchObject({ where, guessed: false });
  });

  it.each([
    ['of a party', "L'armée du Mali a condamné l'attaque.", 'condamné'],
    ['of what is said', 'Le député a réclamé une force au Sahel.', 'réclamé'],
    ['of those who are honoured', 'Le ministre a salué les soldats morts au Mali.', 'salué'],
    ['of who faces it', "L'armée du Mali est confrontée à des attaques jihadistes.", 'attaques'],
    ['of another act', 'Le ministre a félicité les policiers qui ont arrêté un suspect à Bamako.', 'félicité'],
  ])('is not the place %s', (_name, text, trigger) => {
    expect(event(text, trigger).where).toBeNull();
  });

  it('goes on where the text was, and says that it is inferred', () => {
    const text = 'Des hommes armés ont attaqué Djibo, au Burkina Faso. Ils ont enlevé deux marchands.';
    expect(event(text, 'enlevé')).toMatchObject({ where: 'Djibo', guessed: true });
  });

  it('is the place meant by "cette localité"', () => {
    const text = "Le convoi est passé par Djibo, au Burkina Faso. Des hommes armés l'ont attaqué dans cette localité.";
    expect(event(text, 'attaqué')).toMatchObject({ where: 'Djibo', guessed: true });
  });

  it('is the country that the title names, for what is done there by its own people', () => {
    const text =
      "La nuit a été calme. Trois marchands ont été enlevés, selon un témoin. L'armée française a bombardé un camp.";
    expect(event(text, 'enlevés', 'Niger : la peur des marchands')).toMatchObject({ where: 'Niger', guessed: true });
    expect(event(text, 'enlevés', 'La peur des marchands').where).toBeNull();
    expect(event(text, 'bombardé', 'Niger : la peur des marchands').where).toBeNull();
  });

  it('is said more closely below than in the lead', () => {
    const text =
      "Deux soldats ont été tués au Mali. L'armée a ouvert une enquête. L'embuscade a été tendue à Ménaka, selon elle.";
    expect(event(text, 'tués', 'Deux soldats tués').where).toBe('Ménaka');
  });

  it('is the capital that is named elsewhere', () => {
    const text =
      'Des jeunes ont manifesté à Kaya, au Burkina Faso. Dimanche, ils ont incendié une école dans la capitale. À Ouagadougou, le calme est revenu.';
    expect(event(text, 'incendié')).toMatchObject({ where: 'Ouagadougou', guessed: true });
  });

  it('is where a sentence of its own says that it took place', () => {
    const text = "Des hommes armés ont tué deux bergers. L'incident s'est produit à Gao, au Mali.";
    expect(event(text, 'tué')).toMatchObject({ where: 'Gao', guessed: true });
  });

  it('is the village where a later sentence says that it took place', () => {
    const text =
      "Dix soldats ont été tués dans l'est du Mali. Ils rentraient. Les faits se sont produits dans le village de Kolmo.";
    expect(event(text, 'tués').where).toBe('Kolmo');
  });

  it('is that of the operation that is named again', () => {
    const text =
      'Lundi, des soldats ont libéré deux otages au Burkina Faso. Trois soldats ont été tués pendant cette opération.';
    expect(event(text, 'tués', 'Bénin : deux otages libérés').where).toBe('Burkina Faso');
  });

  it('is not where those whom it is about were before', () => {
    const text = 'Des soldats ont libéré lundi deux otages enlevés à Kandi, au Bénin. Ils ont arrêté un homme.';
    expect(event(text, 'libéré').where).not.toBe('Kandi');
  });

  it.each([
    [
      'the region named before',
      "L'armée veille au Sahel. Des rebelles ont tué deux bergers dans la région.",
      'la région',
    ],
    ['a part of the country', 'La peur gagne. Des rebelles ont tué deux bergers dans le nord du pays.', 'nord du pays'],
    [
      'a border',
      'La peur gagne. Des rebelles ont tué deux bergers près de la frontière malienne.',
      'frontière malienne',
    ],
    [
      'a part by its nationality',
      'La peur gagne. Des rebelles ont tué deux bergers dans le nord malien.',
      'nord malien',
    ],
    ['a country that is also a people', 'Des rebelles ont tué deux bergers en Suisse.', 'Suisse'],
    ['a name in pieces', 'Des rebelles ont tué deux bergers à Tirna-sur-Loa (nord).', 'Tirna-sur-Loa'],
    ['a part by its compass', 'La peur gagne. Des rebelles ont tué deux bergers dans le Nord.', 'Nord'],
  ])('keeps the words for %s', (_name, text, words) => {
    const record = vigie.read({ kind: 'article', id: 't', url: null, title: 'Niger : la peur', text, published: null });
    expect(record.events.find((e) => e.type === 'ASSAULT')?.where?.text).toBe(words);
  });

  it('is the town where all of that day took place', () => {
    const text =
      'Des manifestants ont attaqué un poste vendredi à Zinder, au Niger. La journée a été longue. La police a arrêté dix personnes vendredi.';
    expect(event(text, 'arrêté', 'Niger : la colère')).toMatchObject({ where: 'Zinder', guessed: true });
  });

  it('goes on where a tribute began', () => {
    const text = 'Un hommage sera rendu aux soldats lundi à Niamey, au Niger. Le ministre prononcera un éloge funèbre.';
    expect(event(text, 'éloge').where).toBe('Niamey');
  });

  it('is not the last scene where another time is told', () => {
    const text =
      'Lundi, des hommes armés ont attaqué Djibo, au Burkina Faso. En 2012, des rebelles avaient enlevé un médecin.';
    expect(event(text, 'enlevé').where).not.toBe('Djibo');
  });

  it.each([
    ['sur place', 'Des hommes armés ont attaqué Djibo, au Burkina Faso. Le gouverneur s’est rendu sur place.', 'rendu'],
    ['y', 'Des hommes armés ont attaqué Djibo, au Burkina Faso. Deux bergers y ont été enlevés.', 'enlevés'],
    [
      'the act before it',
      'Des hommes armés ont attaqué Djibo, au Burkina Faso. Des cases ont été incendiées.',
      'incendiées',
    ],
    [
      'that operation',
      'Des hommes armés ont attaqué Djibo, au Burkina Faso. Le marché est fermé. Deux soldats ont été blessés dans l’attaque.',
      'blessés',
    ],
  ])('takes up %s', (_name, text, trigger) => {
    expect(event(text, trigger, 'Burkina Faso : la ville de nouveau visée').where).toBe('Djibo');
  });

  it('is the town that a region stands beside', () => {
    const text =
      'La ville de Djibo, au Burkina Faso, est calme. En janvier, deux bergers ont été tués dans cette ville du Sahel burkinabè.';
    expect(event(text, 'tués').where).toBe('Djibo');
  });

  it('goes back to the story after what was before it', () => {
    const text =
      'Des rebelles ont attaqué Djibo, au Burkina Faso. En janvier, ils avaient pillé Dori. Des cases ont été incendiées.';
    expect(event(text, 'incendiées', 'Burkina Faso : la ville de nouveau visée').where).toBe('Djibo');
  });
});

describe('a place told around an act', () => {
  it.each([
    [
      'a place that opens the sentence before',
      'À Sokodé, des centaines de jeunes ont bravé l’interdiction. La police a fait usage de gaz lacrymogène.',
      'gaz',
      'Togo : une journée de colère',
      'Sokodé',
    ],
    [
      'where those who gathered stood',
      'Des jeunes, rassemblés samedi devant la mairie de Sokodé, ont été dispersés. Deux personnes ont été blessées.',
      'blessées',
      'Togo : une journée de colère',
      'Sokodé',
    ],
    [
      'where the chiefs met who threaten',
      'Réunis lundi à Abuja, les chefs d’État de la Cédéao ont menacé de fermer les frontières du Mali.',
      'menacé',
      'La Cédéao menace Bamako de sanctions',
      'Abuja',
    ],
    [
      'where a party met that demands',
      'Le parti, réuni mercredi à Dakar, a exigé la libération de son chef.',
      'exigé',
      'Sénégal : un opposant arrêté à Ziguinchor',
      'Dakar',
    ],
    [
      'not where the wounded were taken',
      'Des hommes armés ont attaqué Djibo, au Burkina Faso. Deux blessés ont été évacués à Ouagadougou.',
      'attaqué',
      'Burkina Faso : une ville attaquée',
      'Djibo',
    ],
    [
      'the garrison that no list knows',
      'Trente gendarmes ont été tués dans l’assaut contre le détachement de Gargoulna, au Burkina Faso.',
      'assaut',
      'Nouvelles du jour',
      'Gargoulna',
    ],
    [
      'the town that bears a blockade',
      'Principale ville du Soum, Djibo est soumise depuis la mi-février à un blocus des groupes jihadistes.',
      'blocus',
      'Burkina Faso : une ville isolée',
      'Djibo',
    ],
    [
      'where a minister who calls for calm came',
      'Le ministre tchadien de la Sécurité, Ali Kolo, est arrivé lundi à Doba. Il a appelé les habitants au calme.',
      'appelé',
      'Tchad : une visite',
      'Doba',
    ],
  ])('%s', (_name, text, trigger, title, where) => {
    expect(event(text, trigger, title).where).toBe(where);
  });

  it.each([
    ['a refusal', 'Les autorités ont démenti toute négociation.', 'démenti', 'Cameroun : les autorités répondent'],
    [
      'a talk by telephone',
      'Le ministre est attendu mercredi à Dakar, et le général s’est entretenu samedi par téléphone avec le président togolais.',
      'entretenu',
      'Mali : la semaine',
    ],
  ])('is not that of %s', (_name, text, trigger, title) => {
    expect(event(text, trigger, title).where).toBeNull();
  });

  it('is not the hospital where they die', () => {
    const text =
      'À Sokodé, la police a tiré sur des jeunes. Un lycéen a succombé à ses blessures à l’hôpital Saint-Jean.';
    expect(event(text, 'succombé', 'Togo : une journée de colère').where).toBe('Sokodé');
  });

  it.each([
    [
      'the town that opens the sentence of what is said',
      'À Kaya, le préfet a exclu toute négociation et accusé les rebelles du Burkina Faso.',
      'accusé',
      'Kaya',
    ],
    [
      'the palace under its full name',
      'Des étudiants ont manifesté devant le palais de la Jeunesse Oumar Zida, à Ouagadougou, au Burkina Faso.',
      'manifesté',
      'palais de la Jeunesse Oumar Zida',
    ],
    [
      'the house that has an entrance',
      "Le journaliste a été arrêté à l'entrée d'un cabinet médical de Kaya, au Burkina Faso.",
      'arrêté',
      'Kaya',
    ],
    [
      'the village of a township',
      'Des hommes armés ont attaqué Arbinda, dans la commune de Djibo, au Burkina Faso.',
      'attaqué',
      'Arbinda',
    ],
  ])('is %s', (_name, text, trigger, where) => {
    expect(event(text, trigger)).toMatchObject({ where, guessed: false });
  });

  it('of what a march calls for is that of the march', () => {
    const text = 'Des milliers de jeunes ont défilé à Kaya, au Burkina Faso, en réclamant le départ du gouverneur.';
    expect(event(text, 'réclamant')).toMatchObject({ where: 'Kaya', guessed: true });
  });

  it('is not that of the march for what it calls for', () => {
    const text = "Des jeunes ont défilé à Kaya, au Burkina Faso, en réclamant l'arrestation du gouverneur.";
    expect(event(text, 'arrestation').where).not.toBe('Kaya');
  });

  it("is the story's town for what its text places nowhere", () => {
    const text =
      'La tension restait vive à Kaya mercredi.\n\nLe maire a parlé à la radio.\n\nTrente-deux personnes ont été interpellées.';
    const title = "Burkina Faso : à Kaya, l'opposition a manifesté";
    expect(event(text, 'interpellées', title)).toMatchObject({ where: 'Kaya', guessed: true });
  });

  it('is a town rather than the border that it is near', () => {
    const text = 'Au Burkina Faso, des soldats ont été tués près de la frontière malienne. Ils ont été tués à Djibo.';
    expect(event(text, 'tués')).toMatchObject({ where: 'Djibo' });
  });

  it('is no town that a road leads to', () => {
    const text = 'Au Burkina Faso, des habitants ont barré la route de Dori.';
    expect(event(text, 'barré').where).not.toBe('Dori');
  });

  it('is not what a meeting is about', () => {
    expect(event('Le Conseil de sécurité a tenu une réunion sur la Centrafrique.', 'tenu').where).toBeNull();
  });

  it('of talks among its own people is the country that the title names', () => {
    const text = "Les ministres burkinabè ont rencontré les chefs de l'opposition burkinabè.";
    const found = event(text, 'rencontré', 'Burkina Faso : le dialogue commence');
    expect(found).toMatchObject({ where: 'Burkina Faso', guessed: true });
  });
});
