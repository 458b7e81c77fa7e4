import { describe, expect, it } from 'vitest';
import { digestOf, documentOf, encode, type StandoffArticle, withWords } from './standoff.js';

const news = { title: 'Le poste attaqué', text: 'Le poste a été attaqué lundi. « Nous tiendrons », a dit le maire.' };
const doc = documentOf(news);
const gold = {
  events: [
    {
      mentions: [{ evidence: 'Le poste a été attaqué lundi.', trigger: 'attaqué' }],
      type: 'ASSAULT',
      recipients: [{ text: 'Le poste', code: 'MLI.MIL' }],
      when: { text: 'lundi', from: '2021-03-08', to: '2021-03-08' },
      claimant: null,
    },
  ],
  quotes: [{ text: 'Nous tiendrons', speaker: 'le maire', speaker_name: 'le maire' }],
};

describe('annotations by offsets', () => {
  it('hold no word of the article, and give all of them back', () => {
    const coded = encode(gold, doc);
    expect(JSON.stringify(coded)).not.toMatch(/poste|maire|lundi/);
    const article: StandoffArticle = { index: 3, sha1: digestOf(doc), published: null, gold: coded };
    expect(withWords('x', article, news).gold).toEqual({ ...gold, id: 'x-3' });
  });

  it('find a trigger inside its sentence, not in the title', () => {
    const [start] = (encode(gold, doc) as never as { events: [{ mentions: [{ trigger: [number, number] }] }] })
      .events[0].mentions[0].trigger;
    expect(start).toBeGreaterThan(news.title.length);
  });

  it('refuse words that the article does not hold', () => {
    expect(() => encode({ text: 'le préfet' }, doc)).toThrow('not in the article: "le préfet"');
  });

  it('refuse another release of the news', () => {
    const article: StandoffArticle = { index: 3, sha1: '000000000000', published: null, gold: {} };
    expect(() => withWords('x', article, news)).toThrow('x-3: article 3 of the news is not the one that was annotated');
  });
});
