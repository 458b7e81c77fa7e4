/** Plurals of several countries, and those counted out of others. */
import { describe, expect, it } from 'vitest';
import type { Sentence } from '../../model/sentence.js';
import { parsedOf, phraseOf, resolve } from './testing/toy.js';

const TITLE = 'Mali/PROPN/root/-1';

function codesOf(sentence: string, text: string, head: string): string[] {
  const parsed = parsedOf([TITLE, sentence]);
  const whole = { ...parsed, sentences: parsed.sentences.map(asPlural) };
  return resolve(whole)
    .partiesOf(phraseOf(parsed, 1, text, head))
    .map((p) => p.code);
}

function asPlural(sentence: Sentence): Sentence {
  const plural = (form: string): boolean => form.endsWith('s');
  return {
    ...sentence,
    words: sentence.words.map((w) => (plural(w.form) ? { ...w, feats: { ...w.feats, Number: 'Plur' } } : w)),
  };
}

describe('bodies of several countries', () => {
  it('takes one party for each adjective that "et" joins', () => {
    expect(
      codesOf(
        'Les/DET/det/1 soldats/NOUN/nsubj/5 maliens/ADJ/amod/1 et/CCONJ/cc/4 nigériens/ADJ/conj/2 attaquent/VERB/root/-1',
        'Les soldats maliens et nigériens',
        'soldats',
      ),
    ).toEqual(['MLI.MIL', 'NER.MIL']);
  });

  it('takes the adjectives of two nouns for no list', () => {
    expect(
      codesOf(
        'Les/DET/det/1 soldats/NOUN/nsubj/7 maliens/ADJ/amod/1 de/ADP/case/5 la/DET/det/5 force/NOUN/nmod/1 nigérienne/ADJ/amod/5 attaquent/VERB/root/-1',
        'Les soldats maliens de la force nigérienne',
        'soldats',
      ),
    ).toEqual(['MLI.MIL']);
  });
});

describe('those who are counted out of others', () => {
  it('gives them the country of the whole', () => {
    const parsed = parsedOf([
      TITLE,
      "L'/DET/det/1 armée/NOUN/root/-1 nigérienne/ADJ/amod/1 ,/PUNCT/punct/7 dont/PRON/nmod/6 cent/NUM/nummod/6 soldats/NOUN/nsubj/7 partent/VERB/acl:relcl/1",
    ]);
    expect(resolve(parsed).partyOf(phraseOf(parsed, 1, 'cent soldats', 'soldats')).code).toBe('NER.MIL');
  });

  it('adds the state that "dont" names among others', () => {
    const parsed = parsedOf([
      TITLE,
      'Cinq/NUM/nummod/1 armées/NOUN/nsubj/7 ,/PUNCT/punct/5 dont/PRON/nmod/5 la/DET/det/5 France/PROPN/appos/1 ,/PUNCT/punct/5 partent/VERB/root/-1',
    ]);
    const whole = { ...parsed, sentences: parsed.sentences.map(asPlural) };
    const codes = resolve(whole).partiesOf(phraseOf(parsed, 1, 'Cinq armées', 'armées'));
    expect(codes.map((p) => p.code)).toContain('FRA.GOV');
  });

  it('gives "autres" the kind of those counted before', () => {
    const parsed = parsedOf([
      TITLE,
      'Trois/NUM/nummod/1 soldats/NOUN/nsubj/2 meurent/VERB/root/-1 et/CCONJ/cc/6 sept/NUM/nummod/5 autres/PRON/nsubj/6 fuient/VERB/conj/2',
    ]);
    const whole = { ...parsed, sentences: parsed.sentences.map(asPlural) };
    expect(resolve(whole).partyOf(phraseOf(parsed, 1, 'sept autres', 'autres')).code).toBe('MLI.MIL');
  });

  it('gives "autres" the kind of the one whom something befell before', () => {
    const one = (deprel: string) =>
      parsedOf([
        TITLE,
        `Un/DET/det/1 ministre/NOUN/${deprel}/3 est/AUX/aux:pass/3 tué/VERB/root/-1 et/CCONJ/cc/7 deux/NUM/nummod/6 autres/NOUN/nsubj/7 fuient/VERB/conj/3`,
      ]);
    const codeOf = (parsed: ReturnType<typeof parsedOf>): string =>
      resolve(parsed).partyOf(phraseOf(parsed, 1, 'deux autres', 'autres')).code;
    expect(codeOf(one('nsubj:pass'))).toBe('MLI.GOV');
    expect(codeOf(one('obl:agent'))).not.toBe('MLI.GOV');
  });
});
