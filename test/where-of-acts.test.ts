/** Where acts are: words said somewhere, measures over a region, seizures of power, withdrawals. Short articles of our own, read by the whole program. */
import { beforeAll, describe, expect, it } from 'vitest';
import { openVigie, type Vigie } from '../src/pipeline/open-vigie.js';
import { eventNamed } from './support/event-named.js';

let vigie: Vigie;
beforeAll(async () => {
  vigie = await openVigie();
});

function where(text: string, trigger: string, title?: string): string | null {
  return eventNamed(vigie, text, trigger, title).where?.name ?? null;
}

describe('words of the first person', () => {
  it.each([
    ['behind them', '« Nous exigeons la paix », a déclaré le maire à Thiès.', 'exigeons', 'Thiès'],
    ['at an occasion', "« Nous exigeons la paix », a déclaré le maire lors d'un meeting à Thiès.", 'exigeons', 'Thiès'],
    [
      'not where a source serves',
      "« Nous exigeons la paix », a déclaré le représentant de l'ONU au Tchad.",
      'exigeons',
      null,
    ],
  ])('are said where the verb of saying stands: %s', (_name, text, trigger, name) => {
    expect(where(text, trigger)).toBe(name);
  });
});

describe('what a speech answers', () => {
  it.each([
    ['a place', "Le ministre a pris la parole à Dakar, en réponse à l'attaque de mosquées par des jeunes.", 'attaque'],
    ['another', 'La police a arrêté dix personnes, selon un institut basé à Dakar.', 'arrêté'],
  ])('has not the place of the speech: %s', (_name, text, trigger) => {
    expect(where(text, trigger)).toBeNull();
  });
});

describe('a building', () => {
  it('is not in the country whose embassy it is', () => {
    const text = "Des militants se sont rassemblés devant l'ambassade de Belgique pour exiger des excuses.";
    expect(where(text, 'rassemblés')).toBeNull();
  });
});

describe('a measure', () => {
  it('holds in the region that is under it', () => {
    expect(where("La région de Diffa est en état d'urgence depuis juin 2022.", "état d'urgence")).toBe('Diffa');
  });
  it('frames what befell those it tells of', () => {
    expect(where("Au Tchad, le procès d'étudiants arrêtés en mars a été reporté.", 'arrêtés')).toBe('Tchad');
  });
});

describe('power and forces', () => {
  it.each([
    [
      'a coup of those who rule',
      "La Guinée est dirigée par une junte depuis le coup d'État de septembre 2021.",
      "coup d'État",
      'Guinée',
    ],
    [
      'foreign troops that leave',
      'Le Burkina Faso demande le départ des militaires français.',
      'départ',
      'Burkina Faso',
    ],
    ['forces of many peoples', 'Le Conseil a voté le retrait de cette force onusienne du Mali.', 'retrait', 'Mali'],
  ])('%s', (_name, text, trigger, name) => {
    expect(where(text, trigger, `${name} : semaine de tensions`)).toBe(name);
  });

  it('takes "ce pays" from its own sentence, but not from who acts', () => {
    const text = 'Des soldats ont quitté le Mali, la France ayant retiré ses troupes déployées dans ce pays.';
    expect(where(text, 'déployées')).toBe('Mali');
    const other = "L'armée reste présente en Syrie, malgré le retrait des États-Unis de ce pays.";
    expect(where(other, 'retrait')).not.toBe('États-Unis');
  });
});

describe('the year that opens a sentence', () => {
  it('is that of the day which it gives', () => {
    const { when } = eventNamed(vigie, 'En 2015, dix voyageurs ont été tués à Gao le 12 juin.', 'tués');
    expect(when?.from).toBe('2015-06-12');
  });
});

describe('arrests and deployments that no word places', () => {
  const title = 'Mali : semaine de tensions';
  const story = "Les partis s'inquiètent. La presse aussi.";
  it('are in the country that the article is about, as inferred', () => {
    const text = `${story} Dix opposants ont été arrêtés dans la nuit.`;
    const { where: place } = eventNamed(vigie, text, 'arrêtés', title);
    expect(place).toMatchObject({ name: 'Mali', precision: 'country', inferred: true });
  });

  it('are not, where somebody from elsewhere acts', () => {
    expect(where(`${story} La police française a arrêté dix Français.`, 'arrêté', title)).toBeNull();
  });
});

describe('a passage', () => {
  it.each([
    [
      'behind an intertitle that lost its line',
      'Le gouvernement a rejeté le rapport. Des soldats pris à partie A Bukavu, des centaines de personnes ont manifesté jeudi.',
      'manifesté',
      'Bukavu',
    ],
    [
      'with arrests that are counted',
      'À Bukavu, des jeunes ont manifesté jeudi contre le gouverneur. La police a procédé à douze interpellations.',
      'interpellations',
      'Bukavu',
    ],
    [
      'with a building that is described',
      'Des rebelles ont mené samedi un assaut contre un hôtel très fréquenté de Bukavu.',
      'assaut',
      'Bukavu',
    ],
    [
      'that is not where two arrests, told at large, are',
      'À Bukavu, des jeunes ont manifesté jeudi. Les arrestations se multiplient dans le pays.',
      'arrestations',
      'République démocratique du Congo',
    ],
  ])('has one place: %s', (_name, text, trigger, name) => {
    expect(where(text, trigger, 'RDC : la colère monte')).toBe(name);
  });
});

describe('a building that every town has', () => {
  it.each([
    ['in front of it', 'Des syndicalistes ont été arrêtés mardi devant le Trésor public.', 'Trésor public'],
    ['around it', 'Des syndicalistes ont été arrêtés mardi aux abords du palais de justice.', 'palais de justice'],
    ['not where a town is said', 'Des syndicalistes ont été arrêtés mardi devant le Trésor public à Lomé.', 'Lomé'],
    ['not where it acts', 'Le Trésor public a saisi les biens de syndicalistes arrêtés mardi.', 'Togo'],
  ])('is the place of what is done there: %s', (_name, text, name) => {
    expect(where(text, 'arrêtés', 'Togo : la grève continue')?.replace(/^le /, '')).toBe(name);
  });
});

describe('a visit', () => {
  it.each([
    ['its goal', "Le président nigérien s'est envolé vendredi pour Doha.", 'envolé', 'Doha'],
    [
      'what it is made for',
      "Le Premier ministre malien s'était rendu à Gao la veille pour appeler les communautés à la concorde.",
      'appeler',
      'Gao',
    ],
    [
      'who receives him there',
      "Le président nigérien s'est envolé vendredi pour Doha. Il sera reçu samedi par l'émir.",
      'reçu',
      'Doha',
    ],
    [
      'not what others ask for',
      "Le Premier ministre malien s'était rendu à Gao. Les députés ont appelé le gouvernement à la concorde.",
      'appelé',
      null,
    ],
  ])('gives its place: %s', (_name, text, trigger, name) => {
    expect(where(text, trigger)).toBe(name);
  });
});

describe('a country that opens the sentence', () => {
  it.each([
    ['where it is said to be', "Au Togo, l'opposition a rejeté les accusations du ministre.", 'rejeté', 'Togo'],
    ['not who did so before', 'Après le Togo, le Bénin a rejeté les accusations de Niamey.', 'rejeté', null],
    ['not who says so', 'Selon le Togo, le Bénin a rejeté les accusations de Niamey.', 'rejeté', null],
  ])('is %s', (_name, text, trigger, name) => {
    expect(where(text, trigger)).toBe(name);
  });
});
