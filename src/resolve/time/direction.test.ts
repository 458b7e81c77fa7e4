import { describe, expect, it } from 'vitest';
import type { Word } from '../../model/sentence.js';
import { realTimeWords } from '../testing/time-words.js';
import { toyDocument } from '../testing/toy-document.js';
import { directionAt } from './direction.js';

const { words } = realTimeWords();

/** Direction at "lundi" in a sentence whose words are given their features by form. */
function at(text: string, given: Readonly<Record<string, Partial<Word>>>) {
  const sentence = toyDocument('', [text], given).sentences[1];
  if (!sentence) throw new Error('no sentence');
  const start = sentence.start + text.indexOf('lundi');
  return directionAt(sentence, words, start, start + 'lundi'.length);
}

const finite = (feats: Record<string, string>): Partial<Word> => ({
  upos: 'VERB',
  feats: { VerbForm: 'Fin', Mood: 'Ind', ...feats },
});

describe('directionAt', () => {
  it('looks ahead under a future', () => {
    expect(at('il partira lundi', { partira: finite({ Tense: 'Fut' }), lundi: { head: 1 } })).toBe('future');
  });

  it('looks back under an imperfect or a compound past', () => {
    expect(at('il partait lundi', { partait: finite({ Tense: 'Imp' }), lundi: { head: 1 } })).toBe('past');
    const given = {
      est: { upos: 'AUX', head: 2, deprel: 'aux:tense', feats: { VerbForm: 'Fin', Mood: 'Ind', Tense: 'Pres' } },
      parti: { upos: 'VERB', feats: { VerbForm: 'Part', Tense: 'Past' } },
      lundi: { head: 2 },
    } as const;
    expect(at('il est parti lundi', given)).toBe('past');
  });

  it('looks ahead under "devoir" and an infinitive, and after "prévu"', () => {
    const must = {
      doit: { upos: 'VERB', lemma: 'devoir', feats: { VerbForm: 'Fin', Mood: 'Ind', Tense: 'Pres' } },
      partir: { upos: 'VERB', lemma: 'partir', head: 1, deprel: 'xcomp', feats: { VerbForm: 'Inf' } },
      lundi: { head: 2 },
    } as const;
    expect(at('il doit partir lundi', must)).toBe('future');
    const planned = {
      vote: { upos: 'NOUN' },
      prévu: { upos: 'VERB', lemma: 'prévoir', head: 1, feats: { VerbForm: 'Part' } },
      lundi: { head: 2 },
    } as const;
    expect(at('le vote prévu lundi', planned)).toBe('future');
  });

  it('does not look ahead from a participle that comes before what is due', () => {
    const given = (deprel: string) =>
      ({
        Arrivé: { upos: 'VERB', head: 3, deprel, feats: { VerbForm: 'Part', Tense: 'Past' } },
        lundi: { head: 0 },
        sera: { upos: 'AUX', head: 3, deprel: 'aux:pass', feats: { VerbForm: 'Fin', Mood: 'Ind', Tense: 'Fut' } },
        reçu: { upos: 'VERB', feats: { VerbForm: 'Part', Tense: 'Past' } },
      }) as const;
    expect(at('Arrivé lundi sera reçu', given('advcl'))).toBeUndefined();
  });

  it('looks ahead under "aller" and a passive infinitive', () => {
    const given = {
      vont: { upos: 'VERB', lemma: 'aller', feats: { VerbForm: 'Fin', Mood: 'Ind', Tense: 'Pres' } },
      être: { upos: 'AUX', head: 3, deprel: 'aux:pass', feats: { VerbForm: 'Inf' } },
      libérés: { upos: 'VERB', head: 1, deprel: 'xcomp', feats: { VerbForm: 'Part', Tense: 'Past' } },
      lundi: { head: 3 },
    } as const;
    expect(at('ils vont être libérés lundi', given)).toBe('future');
  });

  it('says nothing under a present, or under no verb', () => {
    expect(at('il part lundi', { part: finite({ Tense: 'Pres' }), lundi: { head: 1 } })).toBeUndefined();
    expect(at('attaque lundi', {})).toBeUndefined();
  });

  it('looks ahead in the present where something is on the agenda, not where it is dated or done', () => {
    const present = (lemma: string) => ({ ...finite({ Tense: 'Pres' }), lemma });
    expect(at('le procès ouvre lundi', { ouvre: present('ouvrir'), lundi: { head: 2 } })).toBe('future');
    expect(at('le groupe attaque lundi', { attaque: present('attaquer'), lundi: { head: 2 } })).toBeUndefined();
  });

  it('looks back at what was done to those it tells of, ahead at what is asked for', () => {
    const done = {
      soldats: { upos: 'NOUN' },
      tués: { upos: 'VERB', lemma: 'tuer', head: 0, deprel: 'acl', feats: { VerbForm: 'Part', Tense: 'Past' } },
      lundi: { head: 1 },
    } as const;
    expect(at('soldats tués lundi', done)).toBe('past');
    const asked = {
      appelé: { upos: 'VERB', lemma: 'appeler', feats: { VerbForm: 'Part', Tense: 'Past' } },
      grève: { upos: 'NOUN', head: 1, deprel: 'obl:arg' },
      lundi: { head: 3 },
    } as const;
    expect(at('a appelé à grève lundi', asked)).toBe('future');
  });
});
