/** Pages that are no article are refused with a reason; pages that might be one are read. */
import { describe, expect, it } from 'vitest';
import { readHtml } from './read-html.js';
import { WORDS } from './testing/page-words.js';
import { STORY } from './testing/templates.js';

const read = (html: string, url = 'https://lefanal.example/page') => {
  const { text, problems } = readHtml({ id: 'x', url, html }, WORDS);
  return { text, codes: problems.map((p) => p.code) };
};
const TEASERS = Array.from(
  { length: 14 },
  (_, i) => `<div class="c"><h2><a href="/a${i}">Un titre d’article numéro ${i}</a></h2><p>Deux lignes.</p></div>`,
).join('');

describe('refusal', () => {
  it('refuses a robot check', () => {
    expect(read('<title>Just a moment...</title><h1>Just a moment...</h1><p>Please wait.</p>')).toEqual({
      text: '',
      codes: ['robot-check'],
    });
  });
  it('refuses a missing page', () => {
    expect(
      read('<title>Page introuvable - Le Fanal</title><h1>Page introuvable</h1><p>Cette page n’existe plus.</p>').codes,
    ).toEqual(['error-page']);
  });
  it('refuses a front page and a list', () => {
    expect(read(`<title>Le Fanal</title><main>${TEASERS}</main>`, 'https://lefanal.example/').codes).toEqual([
      'home-page',
    ]);
    expect(
      read(`<title>Société - Le Fanal</title><main>${TEASERS}</main>`, 'https://lefanal.example/societe').codes,
    ).toEqual(['listing']);
  });
  it('refuses a section whose teasers are full sentences', () => {
    const teasers = STORY.paragraphs
      .concat(STORY.paragraphs)
      .map(
        (p, i) =>
          `<div><h2><a href="/a${i}">Kaya : un titre d’article assez long, le numéro ${i}</a></h2><p>Jour ${i}. ${p}</p></div>`,
      )
      .join('');
    const page = `<title>Société - Le Fanal</title><main><h1>Société</h1>${teasers}</main>`;
    expect(read(page, 'https://lefanal.example/category/societe/').codes).toEqual(['listing']);
    const digest = `<title>Dix halles à voir cette année au Burkina</title><main><h1>Dix halles à voir cette année au Burkina</h1>${teasers}</main>`;
    expect(read(digest, 'https://lefanal.example/dix-halles').codes).toEqual([]);
  });
  it('refuses a login form', () => {
    const form = '<form><label>Identifiant</label><input name="u"><input type="password" name="p"></form>';
    expect(
      read(`<title>Espace abonnés</title><h1>Espace abonnés</h1>${form}<p>Mot de passe oublié ?</p>`).codes,
    ).toEqual(['login-wall']);
    const article = `<h1>${STORY.title}</h1>${form}${STORY.paragraphs.map((p) => `<p>${p}</p>`).join('')}`;
    expect(read(article).codes).toEqual([]);
  });
  it('refuses a page without text', () => {
    expect(read('').codes).toEqual(['empty']);
  });
  it('reads an article that speaks of walls, or that stands among many teasers', () => {
    expect(
      read(`<h1>Accès refusé au stade de Kaya</h1><p>${STORY.paragraphs[0]}</p><p>${STORY.paragraphs[1]}</p>`).codes,
    ).toEqual([]);
    expect(
      read(
        `<h1>${STORY.title}</h1>${STORY.paragraphs.map((p) => `<p>${p}</p>`).join('')}${TEASERS}`,
        'https://lefanal.example/',
      ).codes,
    ).toEqual([]);
  });
  it('never refuses for the language', () => {
    const { text, codes } = read(
      '<h1>Der Markt von Kaya</h1><p>Der Bürgermeister hat am Dienstag die neue Halle eröffnet, und die Händlerinnen sind zurückgekehrt.</p><p>Die Arbeiten hatten im November begonnen, nachdem ein Sturm das Dach zerstört hatte.</p>',
    );
    expect(codes).toEqual([]);
    expect(text).toContain('Bürgermeister');
  });
});
