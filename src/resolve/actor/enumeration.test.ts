/** Lists behind the noun that counts them. */
import { describe, expect, it } from 'vitest';
import type { Sentence } from '../../model/sentence.js';
import { parsedOf, phraseOf, resolve } from './testing/toy.js';

describe('enumerated people', () => {
  it('takes the people listed for the parties', () => {
    const parsed = parsedOf([
      'Mali/PROPN/root/-1',
      'Trois/NUM/nummod/1 otages/NOUN/nsubj/9 :/PUNCT/punct/4 deux/NUM/nummod/4 Français/PROPN/appos/1 et/CCONJ/cc/7 une/DET/det/7 Nigérienne/PROPN/conj/4 sont/AUX/aux/9 libres/ADJ/root/-1',
    ]);
    const { partiesOf } = resolve(parsed);
    expect(partiesOf(phraseOf(parsed, 1, 'Trois otages', 'otages')).map((p) => `${p.text} ${p.code}`)).toEqual([
      'deux Français FRA.CVL',
      'une Nigérienne NER.CVL',
    ]);
  });

  it('gives people held abroad the nationality said before', () => {
    const parsed = parsedOf([
      'Mali/PROPN/root/-1',
      'Deux/NUM/nummod/1 Français/PROPN/nsubj/2 arrivent/VERB/root/-1',
      'Les/DET/det/1 otages/NOUN/nsubj/2 partent/VERB/root/-1',
    ]);
    expect(resolve(parsed).partyOf(phraseOf(parsed, 2, 'Les otages', 'otages')).code).toBe('FRA.CVL');
  });

  it('leaves countries behind the place of people: they may tell where they live', () => {
    const parsed = parsedOf([
      'Mali/PROPN/root/-1',
      'Trois/NUM/nummod/1 otages/NOUN/nsubj/9 de/ADP/case/3 Kolani/PROPN/nmod/1 –/ADJ/amod/1 le/DET/det/6 Mali/PROPN/appos/1 et/CCONJ/cc/9 le/DET/det/9 Niger/PROPN/conj/6 partent/VERB/root/-1',
    ]);
    const { partiesOf } = resolve(parsed);
    expect(partiesOf(phraseOf(parsed, 1, 'Trois otages', 'otages')).map((p) => p.text)).toEqual(['Trois otages']);
  });

  it('counts on behind a comma: "deux otages, un Français et une Nigérienne" are four', () => {
    const parsed = parsedOf([
      'Mali/PROPN/root/-1',
      'Deux/NUM/nummod/1 otages/NOUN/nsubj/8 ,/PUNCT/punct/4 un/DET/det/4 Français/PROPN/conj/1 et/CCONJ/cc/7 une/DET/det/7 Nigérienne/PROPN/conj/1 partent/VERB/root/-1',
    ]);
    const { partiesOf } = resolve(parsed);
    expect(partiesOf(phraseOf(parsed, 1, 'Deux otages', 'otages')).map((p) => p.text)).toEqual(['Deux otages']);
  });

  it('keeps the noun where no list follows', () => {
    const parsed = parsedOf([
      'Mali/PROPN/root/-1',
      'Trois/NUM/nummod/1 otages/NOUN/nsubj/4 (/PUNCT/punct/1 libres/ADJ/amod/1 partent/VERB/root/-1',
    ]);
    const { partiesOf } = resolve(parsed);
    expect(partiesOf(phraseOf(parsed, 1, 'Trois otages', 'otages')).map((p) => p.text)).toEqual(['Trois otages']);
  });

  it('adds the parts told after "dont" where they are of another code', () => {
    const parsed = parsedOf([
      'Mali/PROPN/root/-1',
      'Douze/NUM/nummod/1 soldats/NOUN/nsubj/9 maliens/ADJ/amod/1 ,/PUNCT/punct/6 dont/PRON/nmod/6 deux/NUM/nummod/6 Français/PROPN/appos/1 ,/PUNCT/punct/6 sont/AUX/aux/9 libres/ADJ/root/-1',
    ]);
    const whole = phraseOf(parsed, 1, 'Douze soldats maliens', 'soldats');
    const plural = { ...parsed, sentences: parsed.sentences.map(asPlural) };
    expect(
      resolve(plural)
        .partiesOf(whole)
        .map((p) => p.code),
    ).toEqual(['MLI.MIL', 'FRA.CVL']);
  });
});

function asPlural(sentence: Sentence): Sentence {
  return {
    ...sentence,
    words: sentence.words.map((w) => (w.upos === 'NOUN' ? { ...w, feats: { Number: 'Plur' } } : w)),
  };
}
