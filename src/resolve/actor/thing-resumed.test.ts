/** A subject pronoun goes on from the subject before it, even where that is a thing and people were named earlier. */
import { describe, expect, it } from 'vitest';
import { NO_DRAFT, parsedOf, phraseOf, resolve } from './testing/toy.js';

const TITLE = 'Mali/PROPN/root/-1 :/PUNCT/punct/0 une/DET/det/3 réunion/NOUN/parataxis/0';
const MINISTER = 'Le/DET/det/1 ministre/NOUN/nsubj/2 parle/VERB/root/-1 ./PUNCT/punct/2';
const TEXT = 'Le/DET/det/1 texte/NOUN/nsubj/2 paraît/VERB/root/-1 ./PUNCT/punct/2';
const HE = 'Il/PRON/nsubj/1 menace/VERB/root/-1 ./PUNCT/punct/1';

function of(lines: readonly string[], text: string) {
  const parsed = parsedOf([TITLE, ...lines]);
  const phrase = phraseOf(parsed, lines.length, text, text);
  const resolved = resolve(parsed, null, NO_DRAFT);
  return { codes: resolved.partiesOf(phrase).map((p) => p.code), thing: resolved.meansThing(phrase) };
}

describe('a pronoun behind a thing', () => {
  it('is nobody named before: "Le ministre parle. Le texte paraît. Il menace."', () => {
    expect(of([MINISTER, TEXT, HE], 'Il')).toEqual({ codes: [], thing: true });
  });

  it('bears what the thing bears: "Le convoi part. Il roule."', () => {
    const convoy = 'Le/DET/det/1 convoi/NOUN/nsubj/2 part/VERB/root/-1 ./PUNCT/punct/2';
    expect(of([MINISTER, convoy, HE], 'Il')).toEqual({ codes: ['MLI.CVL'], thing: true });
  });

  it('is the thing of the clause above: "Le texte paraît quand il menace."', () => {
    const clause =
      'Le/DET/det/1 texte/NOUN/nsubj/2 paraît/VERB/root/-1 quand/SCONJ/mark/5 il/PRON/nsubj/5 menace/VERB/advcl/2';
    expect(of([MINISTER, clause], 'il').thing).toBe(true);
  });

  it('is somebody named between, or another that agrees', () => {
    const seen = 'Le/DET/det/1 texte/NOUN/nsubj/2 gêne/VERB/root/-1 le/DET/det/4 colonel/NOUN/obj/2 ./PUNCT/punct/2';
    expect(of([MINISTER, seen, HE], 'Il')).toEqual({ codes: ['MLI.MIL'], thing: false });
    const she = 'Elle/PRON/nsubj/1 menace/VERB/root/-1 ./PUNCT/punct/1';
    expect(of([MINISTER, TEXT, she], 'Elle').thing).toBe(false);
  });
});

describe('a pronoun behind a passive', () => {
  const DISSOLVED =
    'La/DET/det/1 coalition/NOUN/nsubj:pass/3 est/AUX/aux:pass/3 dissoute/VERB/root/-1 par/ADP/case/6 la/DET/det/6 cour/NOUN/obl:agent/3 quand/SCONJ/mark/9 elle/PRON/nsubj/9 appelle/VERB/advcl/3';

  it('is the body that the passive is about: "La coalition est dissoute par la cour quand elle appelle."', () => {
    expect(of([DISSOLVED], 'elle')).toEqual({ codes: ['MLI.PTY'], thing: false });
  });
});
