/** Hostile pages: nothing throws, and time grows with size, not with its square. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readHtml } from './read-html.js';
import { readText } from './read-text.js';
import { WORDS } from './testing/page-words.js';

const N = 100_000;
/** Generous, for a busy machine; the square of N would take minutes. */
const BOUND = 15_000;
const CARD = '<article><h2><a href="/x">Un titre assez long pour compter</a></h2></article>';

const HOSTILE: Readonly<Record<string, string>> = {
  'nested divisions': `${'<div>'.repeat(N)}texte`,
  'nested bodies': `${'<div class="entry-content related">'.repeat(N)}<p>Un mot.</p>`,
  'unmatched ends': '<b>'.repeat(N) + '</i>'.repeat(N) + '</b>'.repeat(N),
  'cells without tables': '<p><td>'.repeat(N) + '</div>'.repeat(N),
  'lists in lists': '<ul><li>a'.repeat(N),
  'many titles': '<h1>Titre</h1>'.repeat(N),
  'many dates': '<time datetime="2020-01-01">x</time>'.repeat(N),
  'many authors': '<span class="author">Par Awa Sow</span>'.repeat(N),
  'nested authors': `${'<div class="author">'.repeat(N)}x`,
  'nested dates': `${'<div class="date">'.repeat(N)}2 mai`,
  'links to authors': `<h1>t</h1>${'<a href="/author/x">Awa Sow</a>'.repeat(N)}`,
  logos: '<h1><a href="/">Le Fanal</a></h1>'.repeat(N),
  'names of fields': '&quot;datePublished&quot;:'.repeat(N),
  'share words': `<p>${'facebook partager '.repeat(N)}</p>`,
  'many cards': CARD.repeat(N / 4),
  'many link lists': `<ul>${'<li><a href="/b">texte du lien</a></li>'.repeat(4)}</ul>`.repeat(N / 10),
  'open quotation mark': `<a href="${'x'.repeat(10 * N)}`,
  'brackets only': '<'.repeat(10 * N),
  'spaces in JSON-LD': `<script type="application/ld+json">{"a":${' '.repeat(10 * N)}]]</script>`,
  'deep JSON-LD': `<script type="application/ld+json">${'{"a":['.repeat(N)}</script>`,
  'digits and points': `<h1>t</h1><p>${'12.'.repeat(N)}</p>`,
  'dashes after a place': `<p>Bamako ${'- '.repeat(N)}</p>`,
  'capital words': `<p>${'Aa '.repeat(N)}</p>`,
  'double encoding': 'Ã©'.repeat(N),
  'one long class': `<div class="${'related-'.repeat(N)}">x</div>`,
};

describe('readHtml and readText on hostile input', () => {
  for (const [name, html] of Object.entries(HOSTILE)) {
    it(name, { timeout: 4 * BOUND }, () => {
      const start = performance.now();
      expect(typeof readHtml({ id: 'x', url: 'https://lefanal.example/x', html }, WORDS).text).toBe('string');
      expect(typeof readText({ id: 'x', url: null, text: html }, WORDS).text).toBe('string');
      expect(performance.now() - start).toBeLessThan(BOUND);
    });
  }

  it('reads a page of 20 MB', { timeout: 4 * BOUND }, () => {
    const start = performance.now();
    const html = `<h1>Titre</h1>${`<p>${'mot '.repeat(40)}.</p>`.repeat(120_000)}`;
    expect(html.length).toBeGreaterThan(20_000_000);
    expect(readHtml({ id: 'x', url: null, html }, WORDS).text.length).toBeGreaterThan(15_000_000);
    expect(performance.now() - start).toBeLessThan(2 * BOUND);
  });

  it('never throws on soup of tags', () => {
    const piece = fc.constantFrom(
      '<div>',
      '</div>',
      '<p>',
      '</p>',
      '<a href="/x">',
      '</a>',
      '<table><tr><td>',
      '</table>',
      '<li>',
      '<ul>',
      '</ul>',
      '<h1>',
      '</h1>',
      '<script>',
      '</script>',
      '<!--',
      '-->',
      '<svg>',
      '<article class="post">',
      '</article>',
      '<br>',
      '<time datetime="2020-13-45">',
      'Lire aussi : ',
      'Le maire a parlé. ',
      '&nbsp;',
      '&#x0;',
      '<form>',
      '<figure>',
      '<meta name="date" content="x">',
      '<',
      '\u0000',
      '\ud800',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const article = readHtml({ id: 'x', url: 'https://lefanal.example/', html: pieces.join('') }, WORDS);
        return typeof article.text === 'string' && article.removed.every((r) => r.reason !== '' && r.text !== '');
      }),
      { seed: 20261125, numRuns: 400 },
    );
  });
});
