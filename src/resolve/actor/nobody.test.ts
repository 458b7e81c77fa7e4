/** Words that name nobody, and names of which the tree gives the end only. */
import { describe, expect, it } from 'vitest';
import { parsedOf, phraseOf, resolve } from './testing/toy.js';

const TITLE = 'Mali/PROPN/root/-1';

/** The codes of the parties of the phrase that a sentence holds. */
function partiesOf(sentence: string, text: string, head: string): string[] {
  const parsed = parsedOf([TITLE, sentence]);
  return resolve(parsed)
    .partiesOf(phraseOf(parsed, 1, text, head))
    .map((p) => `${p.text} ${p.code}`);
}

describe('things and words that name nobody', () => {
  it('leaves out a thing without owner, and keeps one with', () => {
    const road = 'Des/DET/det/1 hommes/NOUN/nsubj/2 bloquent/VERB/root/-1 la/DET/det/4 route/NOUN/obj/2';
    expect(partiesOf(road, 'la route', 'route')).toEqual([]);
    const owned = 'Ils/PRON/nsubj/1 bloquent/VERB/root/-1 la/DET/det/3 route/NOUN/obj/1 militaire/ADJ/amod/3';
    expect(partiesOf(owned, 'la route militaire', 'route')).toEqual(['la route militaire MLI.MIL']);
  });

  it('leaves out a noun that is nobody, keeps one with a nationality, and numbers', () => {
    const nobody = 'Ils/PRON/nsubj/1 visent/VERB/root/-1 ces/DET/det/3 cibles/NOUN/obj/1';
    expect(partiesOf(nobody, 'ces cibles', 'cibles')).toEqual([]);
    const people = 'Les/DET/det/1 ingénieurs/NOUN/nsubj/3 français/ADJ/amod/1 partent/VERB/root/-1';
    expect(partiesOf(people, 'Les ingénieurs français', 'ingénieurs')).toEqual(['Les ingénieurs français FRA.CVL']);
    expect(partiesOf('Trois/NUM/nsubj/1 fuient/VERB/root/-1', 'Trois', 'Trois')).toEqual(['Trois MLI.CVL']);
  });

  it('does not take the means for a party: "une opération militaire"', () => {
    const means = 'Une/DET/det/1 opération/NOUN/nsubj/3 militaire/ADJ/amod/1 commence/VERB/root/-1';
    expect(partiesOf(means, 'militaire', 'militaire')).toEqual([]);
  });
});

describe('whole names', () => {
  it('gives the end of a role its beginning', () => {
    const cut =
      "Les/DET/det/1 forces/NOUN/nsubj/7 de/ADP/case/4 l'/DET/det/4 ordre/NOUN/nmod/1 du/ADP/case/6 Niger/PROPN/nmod/4 tirent/VERB/root/-1";
    expect(partiesOf(cut, "l'ordre du Niger", 'ordre')).toEqual(["Les forces de l'ordre du Niger NER.COP"]);
  });
});
