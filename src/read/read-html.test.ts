/** Pages of the usual systems of the press, each with the same fictional article: its text whole, and nothing else. */
import { describe, expect, it } from 'vitest';
import { readHtml } from './read-html.js';
import { WORDS } from './testing/page-words.js';
import { FULL_TEXT, STORY, TEMPLATES } from './testing/templates.js';

const lines = (text: string): string[] => text.split(/\n+/);

describe('readHtml on the markup of common systems', () => {
  for (const template of TEMPLATES) {
    it(template.name, () => {
      const article = readHtml({ id: 'x', url: 'https://lefanal.example/article', html: template.html }, WORDS);
      expect(lines(article.text)).toEqual(
        template.text ?? lines(template.lead ? `${STORY.lead}\n${FULL_TEXT}` : FULL_TEXT),
      );
      expect(article.title).toBe(STORY.title);
      expect(article.language).toBe('fr');
      for (const leak of template.without) expect(article.text).not.toContain(leak);
    });
  }

  it('says why each leftover went', () => {
    const page = TEMPLATES.find((t) => t.name.startsWith('newsletter'));
    const { removed, byline, credits } = readHtml({ id: 'x', url: null, html: page?.html ?? '' }, WORDS);
    const reasonOf = (text: string) => removed.find((r) => r.text.includes(text))?.reason;
    expect(reasonOf('Inscrivez-vous')).toBe('newsletter');
    expect(reasonOf('chaîne WhatsApp')).toBe('channel');
    expect(reasonOf('avec agences')).toBe('signature');
    expect(reasonOf('Laisser un commentaire')).toBe('comments');
    expect(byline).toBeNull();
    expect(credits).toEqual([]);
  });

  it('keeps links of the text absolute, and those of leftovers out', () => {
    const html = `<article><h1>Un titre de page</h1><p>${STORY.paragraphs[0]} <a href="/halle">La halle</a></p><p>${STORY.paragraphs[1]}</p></article><aside><a href="/x">Autre</a></aside>`;
    const { links } = readHtml({ id: 'x', url: 'https://lefanal.example/a/b', html }, WORDS);
    expect(links).toEqual([{ href: 'https://lefanal.example/halle', text: 'La halle' }]);
  });

  it('takes the article body of JSON-LD where the page shows nothing', () => {
    const body = STORY.paragraphs.join('\\n\\n');
    const html = `<script type="application/ld+json">{"@type":"NewsArticle","headline":"${STORY.title}","articleBody":"${body}"}</script><div id="app"></div>`;
    expect(readHtml({ id: 'x', url: null, html }, WORDS).text).toBe(STORY.paragraphs.join('\n\n'));
  });

  it('ends the text where the page’s own JSON-LD ends it', () => {
    const body = STORY.paragraphs.join(' ');
    const html = `<script type="application/ld+json">{"@type":"NewsArticle","articleBody":${JSON.stringify(body)}}</script><article><h1>${STORY.title}</h1>${STORY.paragraphs.map((p) => `<p>${p}</p>`).join('')}<p>Le Fanal du Centre-Nord vit de ses lecteurs, qui paient chaque mois le travail de douze journalistes et de leurs correspondants.</p></article>`;
    const { text, removed } = readHtml({ id: 'x', url: null, html }, WORDS);
    expect(text).toBe(STORY.paragraphs.join('\n\n'));
    expect(removed.map((r) => r.reason)).toContain('outside-body');
  });
});
