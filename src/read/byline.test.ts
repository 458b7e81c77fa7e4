/** Where pages put the name of who wrote: glued labels, author pages, lines of their own, below the text. Each page is a few lines of our own. */
import { describe, expect, it } from 'vitest';
import { readHtml } from './read-html.js';
import { WORDS } from './testing/page-words.js';
import { STORY } from './testing/templates.js';

const BODY = STORY.paragraphs.map((p) => `<p>${p}</p>`).join('');
const by = (top: string, bottom = '', head = ''): string | null =>
  readHtml(
    {
      id: 'x',
      url: 'https://lefanal.example/kaya',
      html: `<html lang="fr"><head>${head}</head><body><article><header><h1>${STORY.title}</h1>${top}</header><div class="entry-content">${BODY}</div>${bottom}</article></body></html>`,
    },
    WORDS,
  ).byline;

describe('byline', () => {
  it.each([
    '<div class="author"><span>Par</span><span>Awa Sow</span></div>',
    '<p><a href="https://lefanal.example/author/awa-sow">Awa Sow</a> • 2 mai 2024</p>',
    '<p>Par <a href="/auteur/awa-sow/">Awa Sow</a> 12 mars 2024, 10:05</p>',
    '<div>2 mai 2024 · Par Awa Sow</div>',
    '<p>Publié par Awa Sow le 14 mars 2026 dans Société</p>',
    '<p>Par Awa Sow (correspondance particulière)</p>',
    '<p>dimanche 14 mars 2026, par Awa Sow</p>',
    '<p>14 mars 2026 / par Awa Sow / dans Afrique</p>',
    '<p>Par Awa Sow Publié le : 14/03/2026 - 18:05</p>',
    '<div class="publish-author">2 mai 2024 · Awa Sow</div>',
    '<p>Écrit par :</p><p>Awa Sow</p>',
    '<p>Un chapeau qui dit en deux lignes de quoi il sera question dans la suite de cet article sur Kaya.</p><p>Awa Sow</p><p>2 mai 2024</p>',
    '<div class="author-box"><a href="/author/awa">Awa Sow</a></div>',
  ])('%s', (top) => {
    expect(by(top)).toBe('Awa Sow');
  });
  it('is read below the text', () => {
    expect(by('', '<h4>Écrit par Awa Sow</h4>')).toBe('Awa Sow');
    expect(by('', '<div class="author-bio"><p class="author-name">À propos de Awa Sow</p></div>')).toBe('Awa Sow');
  });
  it('is read at the end of the text, where it goes', () => {
    const signed = (end: string) =>
      readHtml({ id: 'x', url: null, html: `<h1>${STORY.title}</h1><div>${BODY}${end}</div>` }, WORDS);
    expect(signed('<p>Awa Sow</p>')).toMatchObject({ byline: 'Awa Sow', text: STORY.paragraphs.join('\n\n') });
    expect(signed('<p>Awa SOW (stagiaire)</p><p>Avec AFP</p>').byline).toBe('Awa SOW');
    expect(signed('<p>Publié par Awa Sow à 10:05</p>').byline).toBe('Awa Sow');
    expect(signed('<p>Kaya Centre</p>').byline).toBeNull();
  });
  it('names all who signed together', () => {
    expect(by('<p><a rel="author" href="/a">Awa Sow</a> et <a rel="author" href="/b">Issa Ba</a></p>')).toBe(
      'Awa Sow, Issa Ba',
    );
    expect(by('', '', '<meta name="author" content="Awa Sow et Issa Ba">')).toBe('Awa Sow, Issa Ba');
    expect(
      by(
        '',
        '',
        '<meta name="author" content="Awa Sow, Issa Ba"><script type="application/ld+json">{"@type":"Article","author":{"name":"Awa Sow"}}</script>',
      ),
    ).toBe('Awa Sow, Issa Ba');
  });
  it('keeps a name that is a month elsewhere', () => {
    expect(by('', '', '<meta name="author" content="Awa Maio">')).toBe('Awa Maio');
  });
  it('may be the name of the site where that is a person', () => {
    const head = '<meta property="og:site_name" content="Fatou Diallo"><meta name="author" content="Fatou Diallo">';
    expect(by('', '', head)).toBe('Fatou Diallo');
  });
  it.each([
    '<p>Kaya</p>',
    '<p>Société</p><p>2 mai 2024</p>',
    '<p>Par région</p>',
    '<p><a href="/author/redaction">La Rédaction</a></p>',
    '<p>Burkina Faso</p>',
    '<p>Par 12 voix contre 3</p>',
  ])('is nobody in %s', (top) => {
    expect(by(top)).toBeNull();
  });
  it('is not who commented or wrote the next article', () => {
    const cards = '<div class="related"><a href="/b">Un autre titre</a><a href="/author/issa-ba">Issa Ba</a></div>';
    expect(by('', `${cards}<div id="comments"><p>Par Issa Ba</p></div>`)).toBeNull();
  });
});
