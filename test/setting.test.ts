/** When and where: short articles of our own, one construction each, read by the whole program. */
import { beforeAll, describe, expect, it } from 'vitest';
import { openVigie, type Vigie } from '../src/pipeline/open-vigie.js';

let vigie: Vigie;
beforeAll(async () => {
  vigie = await openVigie();
});

// a Thursday
const PUBLISHED = '2021-03-11';

/** The event that these words name. */
function event(text: string, trigger: string, title = 'Nouvelles du jour') {
  const record = vigie.read({ kind: 'article', id: 't', url: null, title, text, published: PUBLISHED });
  const found = record.events.find((e) => e.mentions.some((m) => m.trigger.text.includes(trigger)));
  if (!found) throw new Error(`no event "${trigger}" in: ${text}`);
  return { where: found.where?.name ?? null, guessed: found.where?.inferred ?? false, day: found.when?.from ?? null };
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
    ['where he is looked after', 'Blessé au Mali, le soldat a été évacué vers Niamey, au Niger.', 'évacué', 'Niamey'],
  ])('is %s', (_name, text, trigger, where) => {
    expect(event(text, trigger)).toMatchObject({ where, guessed: false });
  });

  it.each([
    ['of a party', "L'armée du Mali a condamné l'attaque.", 'condamné'],
    ['of what is said', 'Le député a réclamé une force au Sahel.', 'réclamé'],
    ['of those who are honoured', 'Le ministre a salué les soldats morts au Mali.', 'salué'],
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

  it('goes on where a tribute began', () => {
    const text = 'Un hommage sera rendu aux soldats lundi à Niamey, au Niger. Le ministre prononcera un éloge funèbre.';
    expect(event(text, 'éloge').where).toBe('Niamey');
  });

  it('is not the last scene where another time is told', () => {
    const text =
      'Lundi, des hommes armés ont attaqué Djibo, au Burkina Faso. En 2012, des rebelles avaient enlevé un médecin.';
    expect(event(text, 'enlevé').where).not.toBe('Djibo');
  });
});

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
      'Deux marchands ont été libérés mardi au Mali, un mois après l’enlèvement de leur père.',
      'enlèvement',
    ],
    ['of a thing', 'Ils ont détruit un pont du XIXe siècle au Mali.', 'détruit'],
    ['of those it strikes', 'Ils ont libéré deux otages enlevés en 2019 au Mali.', 'libéré'],
  ])('is not the time %s', (_name, text, trigger) => {
    expect(event(text, trigger).day).toBeNull();
  });

  it('goes on with the act before', () => {
    const text = 'Des hommes armés ont attaqué un poste mardi au Mali. Ils ont enlevé deux marchands.';
    expect(event(text, 'enlevé').day).toBe('2021-03-09');
  });

  it('leaves a title to the body', () => {
    const text = 'La ville était calme. Un hommage sera rendu mardi 16 mars à Niamey, au Niger.';
    expect(event(text, 'ommage', 'Hommage aux soldats').day).toBe('2021-03-16');
  });
});
