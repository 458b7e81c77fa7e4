/** Where pages put their date: glued spans, dates after the text, other languages, attributes and data scripts. Each page is a few lines of our own. */
import { describe, expect, it } from 'vitest';
import { readHtml } from './read-html.js';
import { WORDS } from './testing/page-words.js';
import { STORY } from './testing/templates.js';

const BODY = STORY.paragraphs.map((p) => `<p>${p}</p>`).join('');
interface Parts {
  readonly head?: string;
  readonly top?: string;
  readonly bottom?: string;
  readonly lang?: string;
  readonly url?: string;
  readonly fetched?: string;
}
const page = ({ head = '', top = '', bottom = '', lang = 'fr', url, fetched }: Parts) =>
  readHtml(
    {
      id: 'x',
      url: url ?? null,
      fetched: fetched ?? null,
      html: `<html lang="${lang}"><head>${head}</head><body><article><header><h1>${STORY.title}</h1>${top}</header><div class="entry-content">${BODY}</div>${bottom}</article></body></html>`,
    },
    WORDS,
  );
const published = (parts: Parts): string | null => page(parts).published;

describe('visible dates', () => {
  it('are read where spans stand against each other', () => {
    expect(published({ top: '<div><span>Société</span><span>2 mai 2024</span><span>4 min</span></div>' })).toBe(
      '2024-05-02',
    );
  });
  it('are read below the text', () => {
    expect(
      published({
        bottom: '<div class="details-bottom"><ul><li><span>Publié</span> <span>le 2 mai 2024</span></li></ul></div>',
      }),
    ).toBe('2024-05-02');
    expect(published({ bottom: '<p><time datetime="2024-05-02">2 mai</time></p>' })).toBe('2024-05-02');
  });
  it('are not those of a quoted message', () => {
    expect(
      published({
        top: '<blockquote class="tweet"><p>La halle rouvre</p>— Le maire <a href="/t">2 mai 2024</a></blockquote>',
      }),
    ).toBeNull();
  });
  it('are not those of related titles', () => {
    const cards = ['3 mai 2024', '4 mai 2024', '5 mai 2024']
      .map((d, i) => `<li><a href="/${i}">Ziniaré : la gare routière ${i} change</a> <time>${d}</time></li>`)
      .join('');
    expect(published({ bottom: `<div class="related"><h3>À lire aussi</h3><ul>${cards}</ul></div>` })).toBeNull();
  });
  it.each([
    ['en', 'Posted on May 2, 2024 by admin', 'Last updated on May 9, 2024'],
    ['de', 'Veröffentlicht am 2. Mai 2024', 'Zuletzt aktualisiert: 9. Mai 2024'],
    ['es', 'Publicado el 2 de mayo de 2024', 'Actualizado el 9 de mayo de 2024'],
    ['pt', 'Publicado em 2 de maio de 2024', 'Atualizado em 9 de maio de 2024'],
    ['it', 'Pubblicato il 2 maggio 2024', 'Ultimo aggiornamento: 9 maggio 2024'],
    ['nl', 'Gepubliceerd op 2 mei 2024', 'Laatst bijgewerkt op 9 mei 2024'],
    ['pl', 'Opublikowano 2 maja 2024', 'Aktualizacja: 9 maja 2024'],
    ['ru', 'Опубликовано 2 мая 2024', 'Обновлено 9 мая 2024'],
  ])('tell publication from change in %s, whichever comes first', (lang, first, then) => {
    const read = page({ lang, top: `<p>${then}</p><p>${first}</p>` });
    expect([read.published, read.modified]).toEqual(['2024-05-02', '2024-05-09']);
  });
  it('are not of the days to come', () => {
    expect(published({ top: '<p>2 mai 2024</p>', fetched: '2024-04-01T10:00:00Z' })).toBeNull();
    expect(published({ top: '<p>2 mai 2024</p>', fetched: '2024-05-02T10:00:00Z' })).toBe('2024-05-02');
  });
});

describe('numbers', () => {
  it.each([
    ['en', 'https://example.com/a', '2024-03-04'],
    ['en-US', 'https://example.org/a', '2024-03-04'],
    ['en', 'https://example.co.uk/a', '2024-04-03'],
    ['en-GB', 'https://example.com/a', '2024-04-03'],
    ['fr', 'https://example.com/a', '2024-04-03'],
  ])('are month first in the United States only: %s %s', (lang, url, day) => {
    expect(published({ lang, url, top: '<p>03/04/2024</p>' })).toBe(day);
  });
});

describe('months', () => {
  it.each([
    '14 Maret 2026',
    '14. marts 2026',
    '14 мар. 2026',
    '14 Μαρ 2026',
    '14. märts 2026',
    '14 במרץ 2026',
    '14 มีนาคม 2026',
    '2026 m. kovo 14 d.',
    '14 mar 2026',
  ])('%s', (text) => {
    expect(published({ top: `<p>${text}</p>` })).toBe('2026-03-14');
  });
});

describe('elements', () => {
  it('are the publication where the class says both', () => {
    const read = page({ top: '<time class="entry-date published updated" datetime="2024-05-02">2 mai 2024</time>' });
    expect([read.published, read.problems.map((p) => p.code)]).toEqual(['2024-05-02', []]);
  });
  it('carry the date in an attribute', () => {
    expect(published({ top: '<span class="date" title="2024-05-02T10:00:00Z">il y a longtemps</span>' })).toMatch(
      /^2024-05-02/,
    );
    expect(published({ top: '<span class="ago" data-timestamp="1714644000">jeudi</span>' })).toMatch(/^2024-05-02/);
  });
  it('of the article come before those of a list below', () => {
    const list = ['2019-01-01', '2019-01-02']
      .map((d) => `<div><a href="/${d}"><h3>Un autre titre assez long</h3></a><time datetime="${d}">${d}</time></div>`)
      .join('');
    expect(
      published({ bottom: `<div class="blog-meta">Société <time datetime="2024-05-02">2 mai</time></div>${list}` }),
    ).toBe('2024-05-02');
  });
});

describe('data scripts', () => {
  it.each([
    '<script>window.data = {"publishedAt":"2024-05-02T10:00:00Z"}</script>',
    "<script>dataLayer.push({'publishDate': '2024-05-02'})</script>",
    '<script>var page = { publicationDate: "2024/05/02 10:00" };</script>',
    '<div data-props="{&quot;datePublished&quot;:&quot;2024-05-02T09:00:00-05:00&quot;}"></div>',
    '<script>{"publishDate":1714644000000}</script>',
  ])('%s', (script) => {
    expect(published({ bottom: script })).toMatch(/^2024-05-02/);
  });
  it('that give several days give none', () => {
    expect(
      published({ bottom: '<script>[{"publishedAt":"2024-05-02"},{"publishedAt":"2024-05-03"}]</script>' }),
    ).toBeNull();
  });
});
