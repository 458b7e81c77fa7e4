/** Text copied from a page: title, signature and leftovers find their place, the paragraphs stay. */
import { describe, expect, it } from 'vitest';
import { readText } from './read-text.js';
import { WORDS } from './testing/page-words.js';
import { STORY } from './testing/templates.js';

const [first, second] = STORY.paragraphs;
const read = (text: string) => readText({ id: 'x', url: null, text }, WORDS);

describe('readText', () => {
  it('takes title, dateline, byline and site, and gives a reason for each leftover', () => {
    const article = read(
      `${STORY.title}\n\n0\n\nKaya – ${first}\n\n${second}\n\nAwa Sawadogo\n\nwww.lefanal.example\n\nLaisser un commentaire\n\nVotre adresse e-mail ne sera pas publiée. Les champs obligatoires sont indiqués avec *`,
    );
    expect(article).toMatchObject({
      title: STORY.title,
      byline: 'Awa Sawadogo',
      site: 'lefanal.example',
      dateline: 'Kaya',
      language: 'fr',
      published: null,
      publishedFrom: null,
    });
    expect(article.text).toBe(`Kaya – ${first}\n\n${second}`);
    expect(article.removed.map((r) => r.reason)).toEqual([
      'counter',
      'signature',
      'signature',
      'comment-form',
      'comment-form',
    ]);
  });
  it('takes a date that a line says', () => {
    expect(read(`${STORY.title}\nPublié le 2 mai 2024 à 10h\n\n${first}\n\n${second}`)).toMatchObject({
      published: '2024-05-02',
      publishedFrom: 'text',
      text: `${first}\n\n${second}`,
    });
  });
  it('keeps single line breaks inside a paragraph', () => {
    expect(read(`${STORY.title}\n\n${first}\n${second}`).text).toBe(`${first}\n${second}`);
  });
  it('takes no name out of a last sentence', () => {
    const article = read(`${STORY.title}\n\n${first}\n\nLe maire était Issa Ba.`);
    expect(article).toMatchObject({ byline: null, text: `${first}\n\nLe maire était Issa Ba.` });
  });
  it('says where nothing is left', () => {
    expect(read('').problems.map((p) => p.code)).toEqual(['empty']);
  });
});
