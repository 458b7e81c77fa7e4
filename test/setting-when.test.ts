/** When: short articles of our own, one construction each, read by the whole program. */
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
  return { day: found.when?.from ?? null };
}

describe('when', () => {
  it.each([
    ['of its clause', 'Des hommes armés ont attaqué un poste mardi au Mali.', 'attaqué', '2021-03-09'],
    ['under a light participle', "L'attaque menée mardi a tué deux soldats au Mali.", 'attaque', '2021-03-09'],
  ])('is the time %s', (_name, text, trigger, day) => {
    expect(event(text, trigger).day).toBe(day);
  });

  it.each([
    ['of telling', "L'armée a annoncé mardi avoir tué deux rebelles au Mali.", 'tué'],
    ['of a relative clause', 'Le président, qui dirige le pays depuis 2017, accuse le Togo.', 'accuse'],
    ['of every day', 'Ils ont instauré un couvre-feu de 21 heures à 5 heures au Mali.', 'couvre-feu'],
    ['of what is promised', 'Le maire du village a promis de rouvrir le marché avant la fin du mois.', 'promis'],
    [
      'of what came after',
      'Deux marchands ont été libérés mardi au Mali, bien après l’enlèvement de leur père.',
      'enlèvement',
    ],
    ['of a thing', 'Ils ont détruit un pont du XIXe siècle au Mali.', 'détruit'],
    [
      'of what it obeys',
      'La Conférence a décidé de maintenir les sanctions contre le Mali, conformément à la décision prise le 9 janvier.',
      'maintenir',
    ],
    [
      'of what it answers',
      "La police a arrêté deux hommes à la suite de l'attaque de Gao le 26 janvier, au Mali.",
      'arrêté',
    ],
    [
      'of an act inset',
      'Le procureur a ouvert une enquête après la découverte, le 26 janvier, de dix corps à Gao, au Mali.',
      'ouvert une enquête',
    ],
    [
      'of the charge',
      "Sept élus ont été reconnus coupables d'attroupement lors de l'accueil de leur chef le 14 novembre, au Mali.",
      'reconnus coupables',
    ],
    [
      'of how long a noun has lasted',
      "Les avocats d'Issa Ba dénoncent l'emprisonnement depuis le 23 janvier de leur client au Mali.",
      'dénoncent',
    ],
    ['of those it strikes', 'Ils ont libéré deux otages enlevés en 2019 au Mali.', 'libéré'],
  ])('is not the time %s', (_name, text, trigger) => {
    expect(event(text, trigger).day).toBeNull();
  });

  it.each([
    [
      'that opens the sentence',
      'Il y a un an, en mars 2020, des soldats français en patrouille avaient été visés à Gao par une attaque.',
      'visés',
      '2020-03-01',
    ],
    [
      'in brackets',
      "L'attaque de Kolo, menée il y a deux ans (le 4 mars 2019), a tué dix soldats.",
      'attaque',
      '2019-03-04',
    ],
    [
      'of the words that hold it',
      'Dans un communiqué publié mardi, le parti a réclamé une enquête.',
      'réclamé',
      '2021-03-09',
    ],
    [
      'of whom he has just met',
      'Le président du Niger a plaidé mardi pour la paix après avoir reçu le ministre malien.',
      'reçu',
      '2021-03-09',
    ],
    [
      'counted from another act',
      "Le ministre a réclamé mardi des renforts, trois jours après l'attaque d'un poste.",
      'attaque',
      '2021-03-06',
    ],
  ])('is the time %s', (_name, text, trigger, day) => {
    expect(event(text, trigger).day).toBe(day);
  });

  it.each([
    ['a past', 'L’accord entre les deux camps avait été signé le 5 novembre à Gao, au Mali.', 'signé', '2020-11-05'],
    ['a past, before the weekday', 'Le ministre s’est rendu jeudi 18 mai à Gao, au Mali.', 'rendu', '2020-05-18'],
    ['a participle', 'Le suspect, arrêté mardi 7 avril à Gao, au Mali, sera jugé.', 'arrêté', '2020-04-07'],
    ['a future', 'Le ministre se rendra le 2 mars à Gao, au Mali.', 'rendra', '2022-03-02'],
    ['what is fixed', 'Le ministre est attendu le 20 mars à Gao, au Mali.', 'attendu', '2021-03-20'],
    ['a near future', 'Dès dimanche, les ministres vont se rendre à Gao, au Mali.', 'rendre', '2021-03-14'],
    ['a day of a weekday in two parts', 'Le maire a été arrêté mardi matin 9 mars à Gao.', 'arrêté', '2021-03-09'],
  ])('takes its year from %s', (_name, text, trigger, day) => {
    expect(event(text, trigger).day).toBe(day);
  });

  it.each([
    ['of a deadline', 'Le ministre quittera ses fonctions avant la fin de son mandat, le 3 mai.', 'quittera'],
    ['of what a lawyer denounces', 'Le député a été arrêté mardi à Gao, a dénoncé son avocat.', 'dénoncé'],
    ['of the condemnation', 'Le ministre malien a condamné mardi les violences.', 'violences'],
  ])('is not the day %s', (_name, text, trigger) => {
    expect(event(text, trigger).day).toBeNull();
  });

  it('is that of what the same speaker said', () => {
    const text =
      'Le président Issa Kolo a déclaré mardi que la paix était possible. La ville est calme. Les marchés sont ouverts. Issa Kolo a accusé les rebelles de mentir.';
    expect(event(text, 'accusé').day).toBe('2021-03-09');
  });

  it('is that of the scene for more of it', () => {
    const text = 'Des hommes armés ont attaqué un poste mardi au Mali. D’autres combats ont éclaté à Gao.';
    expect(event(text, 'combats').day).toBe('2021-03-09');
  });

  it.each([
    ['who was flown home', 'Deux soldats ont été tués mardi au Mali. Un blessé a été rapatrié vers Paris.', 'rapatrié'],
    ['a mourning', 'Deux soldats ont été tués mardi au Mali. Le président a décrété un deuil national.', 'décrété'],
  ])('does not go on with %s', (_name, text, trigger) => {
    expect(event(text, trigger).day).toBeNull();
  });

  it('is not that of a claim', () => {
    const text = 'Dix soldats ont été tués lundi au Mali. L’attaque a été revendiquée mardi par les rebelles.';
    expect(event(text, 'attaque').day).toBe('2021-03-08');
  });

  it('is that of the act named again', () => {
    const text =
      'Des hommes armés ont attaqué un poste mardi au Mali. Le marché est fermé. Les écoles sont vides. Deux gendarmes ont été blessés lors de cette attaque.';
    expect(event(text, 'blessés').day).toBe('2021-03-09');
  });

  it.each([
    [
      'told beside it',
      'Le général, qui a pris le pouvoir le 5 mars au Mali, est absent. Des soldats ont été déployés.',
    ],
    ['before it', 'La veille, le 8 mars, des rebelles avaient bloqué la route au Mali. L’armée a déployé des soldats.'],
  ])('does not go on with what is %s', (_name, text) => {
    expect(event(text, 'déployé').day).toBeNull();
  });

  it('goes on with the act before', () => {
    const text = 'Des hommes armés ont attaqué un poste mardi au Mali. Ils ont enlevé deux marchands.';
    expect(event(text, 'enlevé').day).toBe('2021-03-09');
  });

  it('leaves a title to the body', () => {
    const text = 'La ville était calme. Un hommage sera rendu mardi 16 mars à Niamey, au Niger.';
    expect(event(text, 'ommage', 'Hommage aux soldats').day).toBe('2021-03-16');
  });

  it.each([
    ['in a present', 'Le président Issa Kolo rend hommage mardi 16 mars aux soldats tués.', 'hommage', 'planned'],
    ['in a past tense', 'Deux journalistes ont été arrêtés mardi 16 mars à Gao.', 'arrêtés', 'occurred'],
  ])('after publication is ahead or misread: %s', (_name, text, trigger, status) => {
    expect(eventNamed(vigie, text, trigger).status).toBe(status);
  });
});

describe('a day ahead', () => {
  it.each([
    ['told as done', "L'accord de paix a été signé le 25 mars à Alger entre les deux camps.", 'signé', 'occurred'],
    ['of a tribute', 'La France rend hommage le 25 mars aux soldats tués au Mali.', 'rend hommage', 'planned'],
  ])('%s', (_name, text, trigger, status) => {
    expect(eventNamed(vigie, text, trigger).status).toBe(status);
  });
});

describe('a day counted or awaited', () => {
  it.each([
    [
      'hours after',
      'Le parti a été suspendu mardi au Mali, quelques heures après l’arrestation de son chef.',
      'arrestation',
      '2021-03-09',
    ],
    [
      'months after',
      'Le Niger a quitté le bloc en janvier dernier, six mois après le putsch contre le président.',
      'putsch',
      '2020-07-01',
    ],
    [
      'of those who gathered',
      'Des jeunes, rassemblés mardi devant la mairie de Gao, ont été dispersés par la police.',
      'dispersés',
      '2021-03-09',
    ],
    ['is awaited', 'Le ministre burkinabè est attendu mercredi à Dakar.', 'attendu', '2021-03-17'],
  ])('%s', (_name, text, trigger, day) => {
    expect(event(text, trigger).day).toBe(day);
  });

  it('is not that of another who joins in', () => {
    const text =
      'Le porte-parole du gouvernement malien a dénoncé mardi une agression. Le secrétaire général de l’ONU a condamné l’offensive des rebelles.';
    expect(event(text, 'condamné').day).toBeNull();
  });

  it('is not a day to come', () => {
    const text = 'Une réunion de la Cédéao est prévue lundi à Abuja. L’ONU a appelé les deux camps à la retenue.';
    expect(event(text, 'appelé').day).toBeNull();
  });
});
