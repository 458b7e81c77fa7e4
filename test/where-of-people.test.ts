/** Where acts are that no preposition places: people of a town, courts, talks that go on, ends of a road. Short articles of our own, read by the whole program. */
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

describe('the place of people', () => {
  it.each([
    ['those who live there', 'Au Mali, les habitants de Gao ont bloqué la route nationale.', 'bloqué', 'Gao'],
    ['who holds an office there', 'Le maire de Djibo a été assassiné.', 'assassiné', 'Djibo'],
    ['a garrison', 'Au Mali, des soldats de la garnison de Ménaka ont été tués.', 'tués', 'Ménaka'],
    ['an act elsewhere', 'Au Mali, trois habitants de Ménaka ont été tués à Gao.', 'tués', 'Gao'],
    [
      'an attack that they flee',
      'Des habitants de Gao fuyant les attaques menées dans le nord du Mali sont arrivés à Bamako.',
      'attaques',
      'Mali',
    ],
  ])('is that of %s', (_name, text, trigger, name) => {
    expect(where(text, trigger)).toBe(name);
  });
});

describe('the seat of a court', () => {
  it.each([
    [
      'behind its judge',
      "L'opposant a été placé sous mandat de dépôt par le juge d'instruction du tribunal de Ziguinchor, au Sénégal.",
      'mandat de dépôt',
      'Ziguinchor',
    ],
    [
      'before a prosecutor',
      'Au Cameroun, le journaliste a été présenté mardi au procureur de Garoua.',
      'présenté',
      'Garoua',
    ],
  ])('is found %s', (_name, text, trigger, name) => {
    expect(where(text, trigger)).toBe(name);
  });
});

describe('talks and hearings', () => {
  it.each([
    [
      'a pronoun',
      'Les ministres se sont réunis jeudi à Accra. Ils ont exigé un calendrier électoral.',
      'exigé',
      'Accra',
    ],
    [
      'the talks named again',
      'Les deux présidents se sont rencontrés mardi à Luanda. Lors de cette rencontre, Kinshasa a exigé un retrait.',
      'exigé',
      'Luanda',
    ],
    ['the summit itself', "Le sommet de Lomé a condamné les coups d'État.", 'condamné', 'Lomé'],
    [
      'the defence',
      "En Mauritanie, le procès de l'ancien président s'est ouvert lundi à Nouakchott. La défense a rejeté les accusations.",
      'rejeté',
      'Nouakchott',
    ],
    ['somebody else', "Les ministres se sont réunis jeudi à Accra. L'ONU a exigé un calendrier.", 'exigé', null],
  ])('go on with %s', (_name, text, trigger, name) => {
    expect(where(text, trigger)).toBe(name);
  });
});

describe('ends and neighbours', () => {
  it.each([
    ['a road', 'Au Mali, un camion a été incendié sur la route Gao-Ansongo.', 'incendié', 'Gao'],
    ['joined villages', 'Au Mali, une attaque a visé les localités de Gossi et de Hombori.', 'visé', 'Gossi'],
    ['a village left', 'Les rebelles ont attaqué Djibo. Ils se sont retirés de la localité.', 'retirés', 'Djibo'],
    ['a town taken', 'En RDC, la chute de Goma, tombée aux mains du M23, a ému la région.', 'tombée', 'Goma'],
    [
      'a day beside',
      "Au lendemain de l'attaque de Solhan, des habitants ont manifesté à Dori, au Burkina Faso.",
      'manifesté',
      'Dori',
    ],
    [
      'an act that only sets a time',
      "La France n'avait pas subi de telles pertes depuis l'attentat contre une base française à Beyrouth.",
      'attentat',
      'Beyrouth',
    ],
    ['a state', "Des élèves ont été enlevés à Kuriga, dans l'État de Kaduna, au Nigeria.", 'enlevés', 'Kuriga'],
    ['an embassy', "L'attentat contre l'ambassade américaine à Nairobi a fait 213 morts.", 'attentat', 'Nairobi'],
    ['a country beside', 'Des femmes ont été enlevées dans cette région proche du Nigeria.', 'enlevées', null],
    ['where they set out', 'Des renforts ont été envoyés depuis Gao vers Ménaka, au Mali.', 'envoyés', 'Ménaka'],
    ['what is condemned', "L'Union africaine a condamné le coup d'État au Gabon.", 'condamné', null],
    ['a country in front', "En Libye, l'ONU affirme que les autorités ont accepté un dialogue.", 'accepté', 'Libye'],
  ])('of %s', (_name, text, trigger, name) => {
    expect(where(text, trigger)).toBe(name);
  });
});

describe('the country of the article', () => {
  const title = 'Guinée : la junte sous pression';
  it.each([
    ['named beside it', 'La police guinéenne a dispersé une marche.', 'dispersé', 'Guinée'],
    [
      'named far off',
      'La Guinée traverse une crise. La colère monte. Les prix flambent. Plusieurs journalistes ont été interpellés.',
      'interpellés',
      'Guinée',
    ],
    ['and who is let go', 'En Guinée, la crise dure. Trois militants ont été libérés.', 'libérés', null],
    [
      'and its government',
      'La Guinée traverse une crise. La colère monte. Les prix flambent. Le gouvernement a suspendu les rassemblements.',
      'suspendu',
      'Guinée',
    ],
  ])('%s', (_name, text, trigger, name) => {
    expect(where(text, trigger, title)).toBe(name);
  });
});
