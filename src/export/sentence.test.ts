/** The French sentence of an event: every part that it gives, in French that contracts and elides. */
import { describe, expect, it } from 'vitest';
import { testLabels } from '../../test/support/fictional-labels.js';
import { event, fictionalRecords } from '../../test/support/fictional-records.js';
import type { EventRecord, Party } from '../model/record.js';
import { insideSentence, withPreposition } from './french.js';
import { countPhrase, whenPhrase } from './phrases.js';
import { deedPhrase, eventSentence } from './sentence.js';

const labels = testLabels();
const [convoy, , summit] = fictionalRecords();
const party = (text: string | null, name: string | null = null, code = 'MLI.REB'): Party => ({
  text,
  start: text === null ? null : 0,
  end: text === null ? null : text.length,
  name,
  id: null,
  code,
});
const deed = (fields: Partial<EventRecord> & Pick<EventRecord, 'type'>) =>
  deedPhrase(event('x', { mentions: [], ...fields }), labels);

describe('eventSentence', () => {
  it('tells date, place, deed, tolls, claimants', () => {
    expect(eventSentence(convoy.events[0] as EventRecord, labels)).toBe(
      '14 mars 2026 · Solamba (Burkina Faso) — Attaque (explosifs) contre un convoi militaire ; ' +
        '7 tués au moins, 3 blessés ; selon état-major (communiqué)',
    );
  });

  it('puts the one who undergoes next to a noun of its own, and says what is not sure', () => {
    expect(eventSentence(convoy.events[1] as EventRecord, labels)).toBe(
      '13 mars 2026 · Kérouma (Burkina Faso) — Enlèvement de deux enseignants par le Front du Torodi ; ' +
        '2 enlevés ; selon un élu local ; non confirmé',
    );
  });

  it('joins the parties of a mutual act, and leaves out what is unknown', () => {
    expect(eventSentence(summit.events[0] as EventRecord, labels)).toContain(
      '— Visite d’Oumar Traoréba et d’Issa Maïgari',
    );
    expect(eventSentence(summit.events[1] as EventRecord, labels)).toBe(
      'mai 2026 — Déploiement de troupes par les deux pays ; selon le communiqué final (communiqué) ; annoncé',
    );
    expect(deed({ type: 'CONSULT', actors: [party('Le maire'), party(null, 'ONG Tirna')] })).toBe(
      'Rencontre entre le maire et ONG Tirna',
    );
  });

  it('says that a place was inferred', () => {
    const event = convoy.events[0] as EventRecord;
    const where = event.where && { ...event.where, inferred: true as const };
    expect(eventSentence({ ...event, where }, labels)).toContain('(Burkina Faso), lieu déduit — ');
  });

  it('gives back the article that a preposition melted', () => {
    const text = "L'opposition exige du président la libération des détenus.";
    const span = (words: string) => ({
      text: words,
      start: text.indexOf(words),
      end: text.indexOf(words) + words.length,
    });
    const mentions = [{ sentence: { text, start: 0, end: text.length }, trigger: span('exige') }];
    const asked = (words: string): Party => ({ ...party(words), ...span(words) });
    const to = (words: string): string => deed({ type: 'REQUEST', mentions, recipients: [asked(words)] });
    expect(to('président')).toBe('Demande au président');
    expect(to('détenus')).toBe('Demande aux détenus');
    expect(to("L'opposition")).toBe("Demande à l'opposition");
  });

  it('gives a country its article', () => {
    const [mali, niger] = [party('Bamako', 'Mali', 'MLI.GOV'), party('Niamey', 'Niger', 'NER.GOV')];
    expect(deed({ type: 'SUPPORT', actors: [mali], recipients: [niger] })).toBe('Soutien du Mali au Niger');
    expect(deed({ type: 'CONSULT', actors: [mali, niger] })).toBe('Rencontre entre le Mali et le Niger');
  });

  it('names an implied party by its code', () => {
    expect(deed({ type: 'ASSAULT', actors: [party(null)], recipients: [party(null, null, 'UNK.CVL')] })).toBe(
      'Attaque par un groupe armé (Mali) contre des civils',
    );
    expect(
      deed({ type: 'ASSAULT', actors: [party('Ils')], recipients: [party('ces derniers', null, 'UNK.CVL')] }),
    ).toBe('Attaque par un groupe armé (Mali) contre des civils');
    expect(deed({ type: 'ASSAULT', actors: [party('ils', 'Front du Torodi')] })).toBe('Attaque par Front du Torodi');
  });
});

describe('French syntax', () => {
  it.each([
    ['de', 'le maire', 'du maire'],
    ['de', 'les élus', 'des élus'],
    ['de', 'des manifestants', 'de manifestants'],
    ['de', 'des élus', 'd’élus'],
    ['de', 'un convoi', 'd’un convoi'],
    ['de', 'JNIM', 'de JNIM'],
    ['à', 'le Mali', 'au Mali'],
    ['face à', 'les rebelles', 'face aux rebelles'],
    ['auprès de', 'le roi', 'auprès du roi'],
    ['contre', 'le poste', 'contre le poste'],
  ])('%s + %s', (preposition, phrase, joined) => {
    expect(withPreposition(preposition, phrase)).toBe(joined);
  });

  it('takes the capital from a determiner only', () => {
    expect(['Des hommes', 'L’armée', 'Lassina Koné', 'Unité spéciale'].map(insideSentence)).toEqual([
      'des hommes',
      'l’armée',
      'Lassina Koné',
      'Unité spéciale',
    ]);
  });

  it('counts with bounds', () => {
    const unit = { one: 'tué', many: 'tués' };
    const bounds: [number, number | null][] = [
      [1, 1],
      [7, null],
      [12, 15],
      [0, 3],
      [1, null],
    ];
    expect(bounds.map(([min, max]) => countPhrase(min, max, unit))).toEqual([
      '1 tué',
      '7 tués au moins',
      'de 12 à 15 tués',
      '3 tués au plus',
      '1 tué au moins',
    ]);
  });

  it('dates: a day, a month, a year, open and closed intervals, and words that were not placed', () => {
    const when = (from: string | null, to: string | null) =>
      whenPhrase({
        text: 'lundi',
        start: 0,
        end: 5,
        from,
        to,
        precision: 'day',
        known: from !== null,
        inferred: false,
      });
    expect(when('2026-03-01', '2026-03-01')).toBe('1er mars 2026');
    expect(when('2024-02-01', '2024-02-29')).toBe('février 2024');
    expect(when('2024-01-01', '2024-12-31')).toBe('2024');
    expect(when('2025-09-01', null)).toBe('depuis le 1er septembre 2025');
    expect(when('2025-06-05', '2025-06-09')).toBe('du 5 au 9 juin 2025');
    expect(when('2025-05-30', '2025-06-02')).toBe('du 30 mai au 2 juin 2025');
    expect(when('2024-12-30', '2025-01-02')).toBe('du 30 décembre 2024 au 2 janvier 2025');
    expect(when(null, null)).toBe('« lundi »');
  });
});
