/** What a page says of itself: title, byline, site, dates, dateline. Each page is a few lines of our own. */
import { describe, expect, it } from 'vitest';
import { readHtml } from './read-html.js';
import { WORDS } from './testing/page-words.js';
import { STORY } from './testing/templates.js';

const BODY = STORY.paragraphs.map((p) => `<p>${p}</p>`).join('');
const page = (head: string, top = '', url: string | null = null, fetched: string | null = null) =>
  readHtml(
    {
      id: 'x',
      url,
      fetched,
      html: `<html lang="fr"><head>${head}</head><body><article><h1>${STORY.title}</h1>${top}<div class="entry-content">${BODY}</div></article></body></html>`,
    },
    WORDS,
  );

describe('dates', () => {
  it('takes publication, not change, from JSON-LD', () => {
    const { published, publishedFrom, modified } = page(
      '<script type="application/ld+json">{"@graph":[{"@type":"WebSite","name":"Le Fanal"},{"@type":"NewsArticle","datePublished":"2024-05-02T08:00:00+00:00","dateModified":"2024-06-01"}]}</script>',
    );
    expect([published, publishedFrom, modified]).toEqual(['2024-05-02T08:00:00+00:00', 'json-ld', '2024-06-01']);
  });
  it('takes it from meta elements', () => {
    const { published, publishedFrom } = page(
      '<meta property="article:published_time" content="2024-05-02T23:30:00+01:00"><meta property="article:modified_time" content="2024-07-01">',
    );
    expect([published, publishedFrom]).toEqual(['2024-05-02T23:30:00+01:00', 'meta']);
  });
  it('tells the time element of the change from that of the publication', () => {
    const { published, modified } = page(
      '',
      '<time class="updated" datetime="2024-05-09">9 mai 2024</time><time class="entry-date published" datetime="2024-05-02">2 mai 2024</time>',
    );
    expect([published, modified]).toEqual(['2024-05-02', '2024-05-09']);
  });
  it('reads visible French', () => {
    expect(page('', '<p>Publié le 2 mai 2024 à 18h05 – Mis à jour le 3 mai 2024</p>')).toMatchObject({
      published: '2024-05-02',
      publishedFrom: 'text',
      modified: '2024-05-03',
    });
    expect(page('', '<div>Par Awa Sow | 02/05/2024</div>').published).toBe('2024-05-02');
  });
  it('reads the address', () => {
    expect(page('', '', 'https://lefanal.example/2024/05/02/kaya').published).toBe('2024-05-02');
    expect(page('', '', 'https://lefanal.example/2024/05/kaya').published).toBeNull();
  });
  it('counts back only from a known fetch', () => {
    expect(page('', '<span>il y a 3 jours</span>').published).toBeNull();
    expect(page('', '<span>il y a 3 jours</span>', null, '2024-05-05T10:00:00Z').published).toBe('2024-05-02');
  });
  it('says so where only an update is dated', () => {
    const { published, problems } = page('', '<p>Mis à jour le 3 mai 2024</p>');
    expect(published).toBe('2024-05-03');
    expect(problems.map((p) => p.code)).toEqual(['date-is-update']);
  });
  it('does not take a date of the story for that of the page', () => {
    const html = `<h1>${STORY.title}</h1><p>Le chantier avait été annoncé le 4 avril 2019 par le maire de la ville, lors d’une longue réunion publique au lycée.</p>${BODY}`;
    expect(readHtml({ id: 'x', url: null, html }, WORDS).published).toBeNull();
  });
  it('leaves the dates of comments and other articles alone', () => {
    const html = `<article><h1>${STORY.title}</h1><div class="entry-content">${BODY}</div></article><div id="comments"><ol class="commentlist"><li><time datetime="2021-01-01">1 janvier 2021</time><p>Bravo à toutes.</p></li></ol></div>`;
    expect(readHtml({ id: 'x', url: null, html }, WORDS).published).toBeNull();
  });
});

describe('byline', () => {
  const by = (head: string, top = '') => page(head, top).byline;
  it('is a person', () => {
    expect(by('<meta name="author" content="Awa Sow">')).toBe('Awa Sow');
    expect(by('', '<span class="author vcard">Par <a rel="author" href="/awa">Awa Sow</a></span>')).toBe('Awa Sow');
    expect(
      by(
        '<script type="application/ld+json">{"@type":"Article","author":[{"name":"Awa Sow"},{"name":"Issa Ba"}]}</script>',
      ),
    ).toBe('Awa Sow, Issa Ba');
    expect(by('', '<p>Par Awa Sow</p>')).toBe('Awa Sow');
    expect(by('', '<p class="author">Par Awa Sow, envoyée spéciale à Kaya</p>')).toBe('Awa Sow');
    expect(by('<meta name="author" content="Awa Sow avec AFP">')).toBe('Awa Sow');
    expect(by('', '<div class="byline"><p>Awa Sow</p><p>Correspondante à Kaya</p></div>')).toBe('Awa Sow');
  });
  it.each(['La Rédaction', 'admin', 'Le Fanal', 'https://facebook.example/lefanal', 'webmaster'])(
    'is not %s',
    (name) => {
      expect(by(`<meta property="og:site_name" content="Le Fanal"><meta name="author" content="${name}">`)).toBeNull();
    },
  );
});

describe('title and site', () => {
  it('drops the site from the title', () => {
    const { title, site } = readHtml(
      {
        id: 'x',
        url: null,
        html: `<title>Kaya : la halle rouvre - Le Fanal</title><h1>Kaya : la halle rouvre</h1>${BODY}`,
      },
      WORDS,
    );
    expect([title, site]).toEqual(['Kaya : la halle rouvre', 'Le Fanal']);
  });
  it('prefers the heading that the head confirms to a logo', () => {
    const html = `<title>Kaya : la halle rouvre | Le Fanal</title><h1>Le Fanal</h1><h2>Kaya : la halle rouvre</h2>${BODY}`;
    expect(readHtml({ id: 'x', url: null, html }, WORDS).title).toBe('Kaya : la halle rouvre');
  });
  it('takes no heading that links away: the logo, or the next article', () => {
    const html = `<title>Le Fanal: Kaya rouvre sa halle</title><h1><a href="/">Le Fanal</a></h1><div><strong>Kaya</strong></div>${BODY}`;
    expect(readHtml({ id: 'x', url: 'https://lefanal.example/kaya', html }, WORDS).title).toBe('Kaya rouvre sa halle');
    const next = `<title>Kaya rouvre sa grande halle</title><h1>À Kaya, la halle est de retour</h1>${BODY}<h2><a href="/b">Kaya rouvre sa grande route</a></h2>`;
    expect(readHtml({ id: 'x', url: 'https://lefanal.example/kaya', html: next }, WORDS).title).not.toContain('route');
    const own = `<title>Kaya rouvre - Le Fanal</title><h2><a href="https://lefanal.example/kaya">Kaya rouvre</a></h2>${BODY}`;
    expect(readHtml({ id: 'x', url: 'https://lefanal.example/kaya/', html: own }, WORDS).title).toBe('Kaya rouvre');
  });
  it('keeps a dash that belongs to the title', () => {
    const html = `<meta property="og:title" content="Kaya - Ziniaré : la route rouvre"><meta property="og:site_name" content="Le Fanal"><div>${BODY}</div>`;
    expect(readHtml({ id: 'x', url: null, html }, WORDS).title).toBe('Kaya - Ziniaré : la route rouvre');
  });
});

describe('dateline and credits', () => {
  const read = (first: string, last = '') =>
    readHtml({ id: 'x', url: null, html: `<h1>${STORY.title}</h1><p>${first}</p>${BODY}${last}` }, WORDS);
  it('reads the place of a dateline', () => {
    expect(read('Bobo-Dioulasso – Le marché a rouvert mardi sous une halle neuve, a annoncé la mairie.').dateline).toBe(
      'Bobo-Dioulasso',
    );
    expect(read('OUAGADOUGOU, 14 mars (AFP) – Le marché a rouvert mardi sous une halle neuve.')).toMatchObject({
      dateline: 'Ouagadougou',
      credits: ['AFP'],
    });
  });
  it('is null for a rubric or a sentence', () => {
    expect(read('Football – Les deux clubs de la ville se retrouvent samedi au stade municipal.').dateline).toBeNull();
    expect(
      read('Le maire a rouvert le marché – et la foule a suivi, mardi, sous une halle neuve.').dateline,
    ).toBeNull();
  });
  it('credits the agency of a signature', () => {
    const { credits, text } = read(
      'Le marché a rouvert mardi sous une halle neuve, a annoncé la mairie de Kaya.',
      '<p>Avec AFP</p>',
    );
    expect(credits).toEqual(['AFP']);
    expect(text).not.toContain('Avec AFP');
  });
});
