/** What bears no day: which of it happened on the day just told. Short articles of our own, read by the whole program. */
import { beforeAll, describe, expect, it } from 'vitest';
import { openVigie, type Vigie } from '../src/pipeline/open-vigie.js';
import { eventNamed } from './support/event-named.js';

let vigie: Vigie;
beforeAll(async () => {
  vigie = await openVigie();
});

function day(text: string, trigger: string): string | null {
  return eventNamed(vigie, text, trigger).when?.from ?? null;
}

describe('the day of a scene', () => {
  it.each([
    [
      'what lasted',
      'Les otages ont été libérés mardi au Mali après que leurs ravisseurs les ont détenus pendant six semaines.',
      'détenus',
    ],
    [
      'what stands there',
      'Dix jeunes ont été tués mardi au Niger. Un activiste et opposant à la présence militaire française a été arrêté.',
      'présence',
    ],
    [
      'what came after it',
      'Dix élèves kidnappés mardi par des bandits ont été libérés par la police au Mali.',
      'libérés',
    ],
  ])('is not that of %s', (_name, text, trigger) => {
    expect(day(text, trigger)).toBeNull();
  });

  it('is that of what a witness adds', () => {
    const text =
      'Un kamikaze a attaqué mardi un village du Nigeria. Une habitante a ajouté que les assaillants avaient incendié dix maisons.';
    expect(day(text, 'incendié')).toBe('2021-03-09');
  });

  it('is not that of what comes after another time', () => {
    const text =
      'Des partisans ont défilé le 23 février à Bangui. Fin janvier, le président avait créé un comité. La police a arrêté dix hommes.';
    expect(day(text, 'arrêté')).toBeNull();
  });

  it('is not that of what was done in spite of it', () => {
    const text =
      'Cent personnes ont défilé mardi à Bangui. Elles avaient gardé leur mot d’ordre en dépit d’une interdiction.';
    expect(day(text, 'interdiction')).toBeNull();
  });

  it('is that of what goes on with it', () => {
    expect(day('Dix jeunes ont été tués mardi au Niger. Un opposant a été arrêté.', 'arrêté')).toBe('2021-03-09');
  });
});

describe('a weekday', () => {
  it('is over, behind what ends before the rest begins', () => {
    const text = 'Me Ba devra rester en prison à Niamey après avoir été condamné lundi à deux ans de prison.';
    expect(day(text, 'condamné')).toBe('2021-03-08');
  });
  it('says which day "hier" was', () => {
    expect(day('« Cinq femmes ont été tuées hier samedi à Gao », a indiqué le maire.', 'tuées')).toBe('2021-03-06');
  });
});

describe('the day of words', () => {
  it('is not that of what another said in another way', () => {
    const text = 'Le procureur malien a accusé mardi le maire de fraude. Le ministère a appelé la population au calme.';
    expect(day(text, 'appelé')).toBeNull();
  });
  it('is that of what who joins in was told after', () => {
    const text =
      'Le procureur malien a accusé mardi le maire de fraude. Le ministère a également appelé la population au calme.';
    expect(day(text, 'appelé')).toBe('2021-03-09');
  });
  it('is that of the paper that holds them', () => {
    const text = 'Dix partis maliens ont publié mardi un communiqué dénonçant les violences.';
    expect(day(text, 'dénonçant')).toBe('2021-03-09');
  });
});

describe('a time beside an act', () => {
  it.each([
    ['the hours of a curfew', 'Le président du Mali a décrété un couvre-feu entre 20 h et 5 h 30.', 'couvre-feu'],
    [
      'what a march was against',
      "Un jeune a été tué mardi au Mali lors de manifestations contre l'arrestation d'Issa Sow.",
      'arrestation',
    ],
    [
      'what befell whom it is for',
      'Ils ont exigé la remise en liberté de leur chef, Biram Sow, condamné en janvier 2015 au Mali.',
      'remise en liberté',
    ],
  ])('is not the day of %s', (_name, text, trigger) => {
    expect(day(text, trigger)).toBeNull();
  });
});
