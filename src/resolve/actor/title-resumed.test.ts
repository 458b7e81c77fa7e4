/** What the next sentence calls somebody who was only named. */
import { describe, expect, it } from 'vitest';
import { parsedOf, resolve } from './testing/toy.js';

const TITLE = 'Mali/PROPN/root/-1';
const NAMED = 'Aminata/PROPN/nsubj/2 Inventée/PROPN/flat:name/0 arrive/VERB/root/-1 ./PUNCT/punct/2';
const next = (role: string): string => `La/DET/det/1 ${role}/NOUN/nsubj/2 parle/VERB/root/-1 ./PUNCT/punct/2`;

const codeOf = (...sentences: string[]): string | undefined =>
  resolve(parsedOf([TITLE, ...sentences])).actors.find((a) => a.name === 'Aminata Inventée')?.code;

describe('a title that takes up a name', () => {
  it('says who that was: "Aminata Inventée arrive. La journaliste parle."', () => {
    expect(codeOf(NAMED, next('journaliste'))).toBe('MLI.JRN');
  });

  it("is another's where it is an office or a rank, or was said before", () => {
    expect(codeOf(NAMED, next('colonel'))).toBe('MLI.CVL');
    expect(codeOf(next('journaliste'), NAMED, next('journaliste'))).toBe('MLI.CVL');
  });

  it("is another's where two were named", () => {
    const two =
      'Aminata/PROPN/nsubj/2 Inventée/PROPN/flat:name/0 voit/VERB/root/-1 Oumar/PROPN/obj/2 Fictif/PROPN/flat:name/3 ./PUNCT/punct/2';
    expect(codeOf(two, next('journaliste'))).toBe('MLI.CVL');
  });

  it('is his behind "cet" and "ancien", whatever the office: "Cette ministre parle", "L\'ancien ministre parle"', () => {
    const opened = (words: string): string => `${words}/NOUN/nsubj/2 parle/VERB/root/-1 ./PUNCT/punct/2`;
    expect(codeOf(NAMED, opened('Cette/DET/det/1 ministre'))).toBe('MLI.GOV');
    const former = "L'/DET/det/2 ancien/ADJ/amod/2 ministre/NOUN/nsubj/3 parle/VERB/root/-1 ./PUNCT/punct/3";
    expect(codeOf(NAMED, former)).toBe('MLI.ELI');
    expect(codeOf(NAMED, opened('Le/DET/det/1 ministre'))).toBe('MLI.CVL');
  });
});
