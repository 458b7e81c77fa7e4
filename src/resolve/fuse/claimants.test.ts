/** On whose word an event told in several sentences stands. */
import { describe, expect, it } from 'vitest';
import type { DraftClaimant, Phrase } from '../../model/draft.js';
import { naming, party } from '../testing/naming.js';
import { claimantsOf } from './claimants.js';

const by = (text: string, start: number, rule = 'fr.say.dire'): DraftClaimant => {
  const phrase = { text, start, end: start + text.length, sentence: 0, head: 0, first: 0, last: 0 };
  return { phrase, via: null, rule };
};
const named = (phrase: Phrase) => {
  const name = phrase.text.startsWith('Front') ? phrase.text : null;
  return {
    text: phrase.text,
    start: phrase.start,
    end: phrase.end,
    name,
    code: phrase.text === "l'agence" ? 'UNK.JRN' : 'UNK.OTH',
  };
};
const at = (start: number): Phrase => ({
  text: 'tué',
  start,
  end: start + 3,
  sentence: 0,
  head: 1,
  first: 1,
  last: 1,
});
const told = (start: number, claimants: DraftClaimant[], upos: 'VERB' | 'NOUN' = 'VERB') =>
  naming({ sentence: start, upos, draft: { trigger: at(start), claimants } });
const texts = (...namings: ReturnType<typeof told>[]): string[] => claimantsOf(namings, named).map((c) => c.text);

describe('claimantsOf', () => {
  it('drops who speaks of his own demand, and keeps who speaks of what was done', () => {
    const front = [party('UNK.OTH', 'Front du Nord')];
    const claims = { claimants: [by('Front du Nord', 5, 'fr.according.pour')] };
    const demand = naming({ draft: { type: 'REQUEST', trigger: at(20), ...claims }, actors: front });
    const attack = naming({ draft: { type: 'ASSAULT', trigger: at(20), ...claims }, actors: front });
    expect(texts(demand)).toEqual([]);
    expect(texts(attack)).toEqual(['Front du Nord']);
  });

  it('takes the source of the lead', () => {
    expect(texts(told(1, [by('le maire', 5)]), told(2, []), told(3, []))).toEqual(['le maire']);
  });

  it('prefers the source of the best naming to the press that passes it on', () => {
    expect(texts(told(9, [by('la présidence', 12)]), told(1, [by("l'agence", 5)]))).toEqual(['la présidence']);
    expect(texts(told(1, [by("l'agence", 5)]), told(9, []))).toEqual(["l'agence"]);
    const paper = told(9, [by('le communiqué', 12)]);
    expect(texts(paper, told(1, [by("l'agence", 5)]), told(4, [by('la présidence', 8)]))).toEqual(['la présidence']);
  });

  it('keeps in its own voice what the lead and most of the text tell so', () => {
    const lead = naming({ sentence: 1, finite: true, draft: { trigger: at(1), claimants: [] } });
    const next = naming({ sentence: 3, finite: true, draft: { trigger: at(3), claimants: [] } });
    expect(texts(told(2, [by('le maire', 5)]), lead, next)).toEqual([]);
    expect(texts(told(2, [by('le maire', 5)]), lead, told(3, [by('le maire', 5)]))).toEqual(['le maire']);
  });

  it('lets no noun of a later sentence make hearsay of what the lead tells', () => {
    expect(texts(told(1, []), told(2, []), told(3, [by('le maire', 5)], 'NOUN'))).toEqual([]);
  });

  it('of several who claim it, takes the group with a name', () => {
    const claim = 'fr.claim-of-responsibility';
    expect(texts(told(1, [by('des rebelles', 5, claim)]), told(2, [by('Front du Lac', 50, claim)]))).toEqual([
      'Front du Lac',
    ]);
  });

  it('takes the source that a headline names, not who calls for the act there', () => {
    const headline = (rule: string) =>
      naming({ isTitle: true, draft: { trigger: at(0), claimants: [by("l'ONU", 5, rule)] } });
    expect(texts(told(9, []), headline('fr.according.selon'))).toEqual(["l'ONU"]);
    expect(texts(told(9, []), headline('fr.verb.appeler.a'))).toEqual([]);
  });

  it('names one person once', () => {
    expect(texts(told(1, [by('le maire', 5), by('le maire', 5)]))).toEqual(['le maire']);
  });
});
