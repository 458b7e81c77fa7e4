import { describe, expect, it } from 'vitest';
import { frenchText, readModel } from '../../../test/french.js';
import { createLemmatiser, type LemmaTable } from './lemmatise.js';

const table = JSON.parse(new TextDecoder().decode(readModel('lemmas.json'))) as LemmaTable;
const lemmatise = createLemmatiser(frenchText().lefff, table);

describe('lemmas', () => {
  it.each([
    ['auraient', 'AUX', { Mood: 'Cnd' }, 'avoir'],
    ['tuées', 'VERB', { VerbForm: 'Part' }, 'tuer'],
    ['blessées', 'ADJ', {}, 'blessé'],
    ['généraux', 'NOUN', { Number: 'Plur' }, 'général'],
    ['ETATS', 'NOUN', { Number: 'Plur' }, 'état'],
    ['ils', 'PRON', {}, 'eux'],
    ['-t-il', 'PRON', {}, 'lui'],
    ["L'", 'DET', {}, 'le'],
    ['djihadisèrent', 'VERB', { Mood: 'Ind' }, 'djihadiser'],
    ['coupeurs', 'NOUN', {}, 'coupeur'],
    ['Tirna', 'PROPN', {}, 'Tirna'],
    ['VBIED', 'NOUN', {}, 'VBIED'],
    ['10 000', 'NUM', {}, '10 000'],
  ] as const)('%s %s', (form, upos, feats, lemma) => {
    expect(lemmatise(form, upos, feats)).toBe(lemma);
  });
  it('lets features decide between two verbs', () => {
    expect(lemmatise('plu', 'VERB', { VerbForm: 'Part' })).toMatch(/^pl(?:aire|euvoir)$/);
    expect(lemmatise('crois', 'VERB', { Mood: 'Ind', Tense: 'Pres' })).toBe('croire');
  });
});
