/** "il" who is somebody, and "il" who is nobody. */
import { describe, expect, it } from 'vitest';
import type { Word } from '../../model/sentence.js';
import { withPersonalIl } from './personal-il.js';

/** Words as `form/lemma/UPOS/deprel/head`. */
function relationOfIl(line: string): string | undefined {
  const words = line.split(' ').map((spec, index) => {
    const [form = '', lemma = '', upos = '', deprel = '', head = ''] = spec.split('/');
    return { index, form, lemma, upos, deprel, head: Number(head), feats: {} } as unknown as Word;
  });
  return withPersonalIl(words).find((w) => /^-?(t-)?il$/i.test(w.form))?.deprel;
}

describe('il', () => {
  it.each([
    [
      '"il lui a demandé"',
      'Il/lui/PRON/expl:subj/3 lui/lui/PRON/iobj/3 a/avoir/AUX/aux/3 demandé/demander/VERB/root/-1',
    ],
    ['"déclare-t-il"', 'déclare/déclarer/VERB/root/-1 -t-il/lui/PRON/expl:subj/0'],
    ['"il peut compter"', 'Il/lui/PRON/expl:subj/1 peut/pouvoir/VERB/root/-1 compter/compter/VERB/xcomp/1'],
    [
      '"il s\'est rendu"',
      "Il/lui/PRON/expl:subj/3 s'/soi/PRON/expl:comp/3 est/être/AUX/aux/3 rendu/rendre/VERB/root/-1",
    ],
    ['"il sera à Tours"', 'Il/lui/PRON/expl:subj/3 sera/être/AUX/cop/3 à/à/ADP/case/3 Tours/Tours/PROPN/root/-1'],
  ])('%s is somebody', (_, line) => {
    expect(relationOfIl(line)).toBe('nsubj');
  });

  it.each([
    ['"il faut partir"', 'Il/lui/PRON/expl:subj/1 faut/falloir/VERB/root/-1 partir/partir/VERB/xcomp/1'],
    ['"il s\'agit"', "Il/lui/PRON/expl:subj/2 s'/soi/PRON/expl:comp/2 agit/agir/VERB/root/-1"],
    ['"il y a"', 'Il/lui/PRON/expl:subj/2 y/y/PRON/expl:comp/2 a/avoir/VERB/root/-1'],
    ['"il peut pleuvoir"', 'Il/lui/PRON/expl:subj/1 peut/pouvoir/VERB/root/-1 pleuvoir/pleuvoir/VERB/xcomp/1'],
    [
      '"il a été décidé de partir"',
      'Il/lui/PRON/expl:subj/3 a/avoir/AUX/aux/3 été/être/AUX/aux:pass/3 décidé/décider/VERB/root/-1 partir/partir/VERB/xcomp/3',
    ],
    ['"Sow part-il ?"', 'Sow/Sow/PROPN/nsubj/1 part/partir/VERB/root/-1 -il/lui/PRON/expl:subj/1'],
    ['"il est possible de"', 'Il/lui/PRON/expl:subj/2 est/être/AUX/cop/2 possible/possible/ADJ/root/-1'],
    [
      '"il est temps de partir"',
      'Il/lui/PRON/expl:subj/2 est/être/AUX/cop/2 temps/temps/NOUN/root/-1 partir/partir/VERB/acl/2',
    ],
  ])('%s is nobody', (_, line) => {
    expect(relationOfIl(line)).toBe('expl:subj');
  });
});
