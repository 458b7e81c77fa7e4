/** Which day is an event's own, and which that of another clause, call, state or telling: short articles of our own, one construction each, read by the whole program. */
import { beforeAll, describe, expect, it } from 'vitest';
import { openVigie, type Vigie } from '../src/pipeline/open-vigie.js';
import { eventNamed } from './support/event-named.js';

let vigie: Vigie;
beforeAll(async () => {
  vigie = await openVigie();
});

function dayOf(text: string, trigger: string): string | null {
  return eventNamed(vigie, text, trigger).when?.from ?? null;
}

// printed on Thursday 11 March 2021
describe('the day of an event', () => {
  it.each([
    [
      'ends, where another goes on',
      'Le maire, au pouvoir depuis vingt ans, a démissionné lundi au Mali.',
      'démissionné',
      '2021-03-08',
    ],
    [
      'of those who met',
      'Réunis lundi à Accra, les dirigeants ont décidé de geler les avoirs de la junte.',
      'geler',
      '2021-03-08',
    ],
    [
      'set behind a noun',
      "L'assassinat, le 6 février, du maire de Gao allait diviser le Mali.",
      'assassinat',
      '2021-02-06',
    ],
    [
      'of a participle, the second in its sentence',
      "La foule a assisté samedi aux obsèques d'un soldat tué dans une embuscade à Gao le 3 mars.",
      'tué',
      '2021-03-03',
    ],
    [
      'before which something stood',
      "La dernière preuve de vie remontait au 1er mars, à la veille d'une visite du ministre au Mali.",
      'visite',
      '2021-03-02',
    ],
    ['on the agenda', 'Le maire rencontre samedi son homologue à Gao.', 'rencontre', '2021-03-13'],
    ['asked for', 'Le syndicat a appelé ses partisans à une grève lundi au Mali.', 'grève', '2021-03-15'],
    [
      'done to those it tells of',
      'Le député a demandé une minute de silence pour les soldats tués au Mali lundi.',
      'tués',
      '2021-03-08',
    ],
    [
      'since which somebody is its butt',
      'Cible depuis le 12 février d’une contestation inédite, le président guinéen a renoncé lundi à son projet.',
      'contestation',
      '2021-02-12',
    ],
    [
      'of the scene around it',
      'La police a dispersé des jeunes qui protestaient lundi à Gao.',
      'dispersé',
      '2021-03-08',
    ],
    [
      'of a coup behind its author',
      "L'auteur du coup d'État du 22 janvier dernier, Issa Kolo, a été arrêté lundi au Mali.",
      "coup d'État",
      '2021-01-22',
    ],
    [
      'behind a participle',
      'Les soldats, arrêtés il y a trois jours à Gao, ont été graciés mardi.',
      'arrêtés',
      '2021-03-08',
    ],
    [
      'that opens a scene broken into',
      'Le 19 février, un convoi traversait la forêt lorsque des hommes armés ont enlevé trois marchands.',
      'enlevé',
      '2021-02-19',
    ],
    [
      'since which it has been tried',
      'Les rebelles tentent depuis janvier 2020 de prendre Gao.',
      'prendre',
      '2020-01-01',
    ],
    [
      'of the speech',
      "Le ministre, qui s'exprimait mardi, a condamné l'attaque survenue lundi.",
      'condamné',
      '2021-03-09',
    ],
    [
      'of the weekend just over',
      'Au cours du week-end, des affrontements ont fait huit morts au Mali.',
      'affrontements',
      '2021-03-06',
    ],
    [
      'that opens a row of participles',
      'Le 3 mars, un directeur a été assassiné, un professeur blessé et deux lycées incendiés à Gao.',
      'incendiés',
      '2021-03-03',
    ],
    [
      'on which the facts took place',
      'Les faits se sont produits dans la nuit du 6 au 7 mars. Cinq marchands ont été tués au Mali.',
      'tués',
      '2021-03-06',
    ],
    [
      'said of the facts afterwards',
      'Cinq marchands ont été tués au Mali. Le drame est survenu le 7 mars.',
      'tués',
      '2021-03-07',
    ],
    [
      'of the scene, not of the telling',
      "Les rebelles ont attaqué Gao lundi. L'armée a annoncé mardi que dix soldats étaient morts. Des renforts ont été déployés dans la matinée.",
      'déployés',
      '2021-03-08',
    ],
  ])('is the one %s', (_name, text, trigger, day) => {
    expect(dayOf(text, trigger)).toBe(day);
  });

  it.each([
    ['of what is condemned', "Le ministre a condamné l'attaque de vendredi au Mali.", 'condamné'],
    ['of the march that was called', "Des jeunes ont manifesté lundi à Gao à l'appel des syndicats.", 'appel'],
    ['of the asking', 'Le maire a supplié lundi le président de recevoir les familles.', 'recevoir'],
    ['of a revelation', 'Dans une lettre, que la presse révèle lundi, le palais a exigé le départ du préfet.', 'exigé'],
    ["of another's words", 'Le préfet a dénoncé lundi la coupure et un syndicat a demandé une enquête.', 'demandé'],
    [
      'of what is countered',
      'Le ministre a annoncé de nouvelles opérations militaires au Mali, destinées à contrer la flambée de violences de ces derniers mois.',
      'opérations militaires',
    ],
    [
      'of those it honours',
      "La cérémonie d'hommage aux deux soldats nigériens morts à Tillabéri le 25 février a lieu à 15 heures à Niamey.",
      'hommage',
    ],
    [
      'that is still to come',
      'Les deux blessés ont été évacués par hélicoptère et vont être rapatriés en France dans les heures prochaines.',
      'évacués',
    ],
    [
      'of an earlier coup',
      "Deux mois après le putsch du 26 décembre 2020, la France a annoncé le retrait de ses troupes d'ici la fin de l'année.",
      'retrait',
    ],
    [
      'since which he ruled',
      'Le président, qui dirigeait le pays depuis 2017, a été arrêté par des soldats.',
      'arrêté',
    ],
    ['by which things stand so', 'À ce jour, trois soldats ont été arrêtés au Mali.', 'arrêtés'],
    ['since which it lasts', 'Le syndicat a réclamé des primes impayées depuis huit mois.', 'réclamé'],
    [
      'of what is agreed',
      "Les deux parties ont condamné l'ingérence et convenu d'accueillir au printemps une réunion.",
      'condamné',
    ],
  ])('is not the one %s', (_name, text, trigger) => {
    expect(dayOf(text, trigger)).toBeNull();
  });
});
