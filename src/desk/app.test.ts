/** Every route: what it shows, what it refuses, and the headers under which it leaves. */
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fictionalRecords } from '../../test/support/fictional-records.js';
import { openSqliteStore } from '../store/sqlite/sqlite-store.js';
import type { Store } from '../store/store.js';
import { createDesk } from './app.js';
import { deskDeps, fillStore } from './testing/desk-for-tests.js';

let store: Store;
const errors: unknown[] = [];
beforeAll(async () => {
  store = openSqliteStore(':memory:');
  await fillStore(store);
});
afterAll(() => store.close());

const HOST = { host: '127.0.0.1:4680' };
async function get(path: string, headers: Record<string, string> = {}, method = 'GET') {
  const response = await createDesk(deskDeps(store, errors)).request(path, {
    method,
    headers: { ...HOST, ...headers },
  });
  return { status: response.status, headers: response.headers, body: await response.text() };
}

describe('the door', () => {
  it.each([
    ['a rebound name', { host: 'evil.example' }],
    ['a rebound name that looks like ours', { host: '127.0.0.1.evil.example:4680' }],
    ['no host', { host: '' }],
    ['a foreign origin', { origin: 'https://evil.example' }],
    ['a sandboxed frame', { origin: 'null' }],
    ['another port of this machine', { origin: 'http://127.0.0.1:9999' }],
    ['a script of another site', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' }],
    ['a script of another port', { 'sec-fetch-site': 'same-site', 'sec-fetch-mode': 'cors' }],
  ])('refuses %s on every route', async (_, headers) => {
    for (const path of [
      '/',
      '/articles/mine-solamba',
      '/api/events',
      '/api/records/mine-solamba',
      '/assets/desk.css',
      '/rien',
    ]) {
      const { status, body } = await get(path, headers);
      expect([path, status, body.includes('Solamba')]).toEqual([path, 403, false]);
    }
  });

  it.each([
    { host: 'localhost:4680' },
    { host: '[::1]:4680' },
    { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' },
    { origin: 'http://127.0.0.1:4680' },
  ])('lets %j pass', async (headers) => {
    expect((await get('/', headers as Record<string, string>)).status).toBe(200);
  });

  it.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'])('refuses %s', async (method) => {
    expect((await get('/', {}, method)).status).toBe(403);
  });

  it.each(['/', '/articles/mine-solamba', '/articles/nobody', '/rien', '/api/articles', '/assets/desk.js'])(
    'sends %s under strict headers',
    async (path) => {
      const { headers } = await get(path);
      const policy = headers.get('content-security-policy') ?? '';
      expect(policy).toContain("default-src 'none'");
      expect(policy).not.toMatch(/unsafe|\*|https?:|data:/);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('access-control-allow-origin')).toBeNull();
    },
  );
});

describe('the list', () => {
  it('shows articles with their events, source and origin', async () => {
    const { status, body } = await get('/');
    expect(status).toBe(200);
    expect(body).toContain('Burkina Faso : sept soldats tués');
    expect(body).toContain('Attaque (explosifs) contre un convoi militaire');
    expect(body).toContain('2 articles, 1 origine (AGX)');
    expect(body).toContain('≈</span> non confirmé');
  });

  it('filters by address, and says how to come back', async () => {
    const { body } = await get('/?type=CONSULT&pays=MLI');
    expect(body).toContain('1 article pour ces filtres');
    expect(body).not.toContain('Solamba</a>');
    expect(body).toContain('Tout effacer');
    expect((await get('/?q=girafe')).body).toContain('Rien ne répond à ces filtres');
  });

  it('shows events as a table', async () => {
    const { body } = await get('/?vue=evenements&acteur=torodi');
    expect(body).toContain('1 événement pour ces filtres');
    expect(body).toContain('Kérouma (Burkina Faso)');
    expect(body).toContain('href="/articles/mine-solamba#e2"');
  });

  it('redirects a form with empty fields to the short address', async () => {
    const { status, headers } = await get('/?q=soldats&type=&statut=&pays=&page=');
    expect([status, headers.get('location')]).toEqual([302, '/?q=soldats']);
  });

  it('leads from a page beyond the last to the last', async () => {
    const { status, headers } = await get('/?vue=evenements&page=9');
    expect([status, headers.get('location')]).toEqual([302, '/?vue=evenements']);
  });

  it('names a filter that it does not know', async () => {
    const { body } = await get('/?type=BOUM');
    expect(body).toContain('« type=BOUM » n’est pas connu');
    expect(body).toContain('4 articles');
  });

  it('is light: page, style and script under 60 KB compressed', async () => {
    const many = openSqliteStore(':memory:');
    const [convoy] = fictionalRecords();
    const records = Array.from({ length: 60 }, (_, i) => ({
      ...convoy,
      id: `n${i}`,
      article: { ...convoy.article, title: `${convoy.article.title} ${i * 7919}` },
    }));
    await many.add(
      records.map((record) => ({ record, page: null, copyKeys: [] })),
      { now: '2026-03-19T08:00:00Z', replace: false },
    );
    const desk = createDesk(deskDeps(many));
    const parts = await Promise.all(
      ['/', '/assets/desk.css', '/assets/desk.js', '/assets/icon.svg'].map(async (path) =>
        (await desk.request(path, { headers: HOST })).text(),
      ),
    );
    const size = parts.reduce((sum, part) => sum + gzipSync(part).length, 0);
    expect(parts[0]).toContain('Page 1 sur 2');
    expect(size).toBeLessThan(60_000);
    await many.close();
  });
});

describe('the reading view', () => {
  it('marks evidence, numbers triggers, explains rules', async () => {
    const { body } = await get('/articles/mine-solamba');
    expect(body).toMatch(
      /id="t1" href="#e1"[^>]*>.*?<mark class="r-sentence r-trigger ev1"[^>]*>a sauté sur une mine<\/mark>/,
    );
    expect(body).toMatch(/<mark class="r-sentence r-actor ev2"[^>]*>le Front du Torodi<\/mark>/);
    expect(body).toContain('Le sujet est la victime.');
    expect(body).toContain('règle absente de cette version');
    expect(body).toContain('7 tués au moins');
    expect(body).toContain('formulaire de commentaire');
    expect(body).toContain('À lire aussi : &lt;b&gt;les prix du mil&lt;/b&gt;');
    expect(body).toContain(
      'href="https://www.radio-tirna.example/2026/03/15/mine-solamba" rel="noopener noreferrer external"',
    );
  });

  it('gives each trigger that a card points to a place, once', async () => {
    const { body } = await get('/articles/mine-solamba');
    const ids = [...body.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
    const targets = [...body.matchAll(/href="#([^"]+)"/g)].map((match) => match[1]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
  });

  it('never lets the page’s own markup through', async () => {
    for (const path of [
      '/',
      '/articles/road-blocked',
      '/?q=%22%3E%3Cscript%3E',
      '/?type=%3Cimg%20src%3Dx%3E',
      '/articles/%3Cscript%3Ealert(1)',
    ]) {
      const { body } = await get(path);
      expect(body.match(/<script(?! src="\/assets\/)|<img|onerror="|javascript:|<style/gi)).toBeNull();
      expect(body).not.toMatch(/ style=/);
    }
    expect((await get('/articles/road-blocked')).body).toContain('Texte en anglais : lu, mais non codé.');
  });

  it('finds an article whatever characters its id has', async () => {
    const odd = openSqliteStore(':memory:');
    const record = { ...fictionalRecords()[2], id: 'a/b?c#d é%2F"<' };
    await odd.add([{ record, page: null, copyKeys: [] }], { now: '2026-03-19T08:00:00Z', replace: false });
    const desk = createDesk(deskDeps(odd));
    const list = await (await desk.request('/', { headers: HOST })).text();
    const path = list.match(/<h3><a href="([^"]+)"/)?.[1] ?? '';
    const response = await desk.request(path, { headers: HOST });
    expect([response.status, (await response.text()).includes('Bamako et Niamey')]).toEqual([200, true]);
    await odd.close();
  });

  it('says so when there is no such article', async () => {
    const { status, body } = await get('/articles/nobody');
    expect(status).toBe(404);
    expect(body).toContain('Aucun article ne porte l’identifiant « nobody »');
  });
});

describe('the API', () => {
  it('gives the lists with the parameters of the pages', async () => {
    const articles = JSON.parse((await get('/api/articles?q=soldats')).body);
    expect(articles).toMatchObject({ total: 2, page: 1 });
    const events = JSON.parse((await get('/api/events?statut=unconfirmed')).body);
    expect(events.items[0]).toMatchObject({ article: { id: 'mine-solamba' }, event: { id: 'ev-enlev' } });
    expect(events.items[0].sentence).toContain('Enlèvement de deux enseignants');
  });

  it('gives the record as it was stored', async () => {
    const { body, headers } = await get('/api/records/mine-solamba');
    expect(JSON.parse(body)).toEqual(fictionalRecords()[0]);
    expect(headers.get('content-type')).toContain('application/json');
    expect((await get('/api/records/nobody')).status).toBe(404);
  });

  it('refuses a filter that it does not know', async () => {
    const { status, body } = await get('/api/events?type=BOUM');
    expect([status, JSON.parse(body).error.code]).toEqual([400, 'bad-parameter']);
  });
});

describe('what goes wrong', () => {
  it('is told to the terminal, not to the browser', async () => {
    const broken = { ...deskDeps(store, errors), labels: null as never };
    const response = await createDesk(broken).request('/articles/mine-solamba', { headers: HOST });
    const body = await response.text();
    expect(response.status).toBe(500);
    expect(body).not.toMatch(/TypeError|at \w+|\.ts/);
    expect(errors.at(-1)).toBeInstanceOf(TypeError);
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  it('an unknown asset is not looked for on the disk', async () => {
    for (const name of ['..%2Fapp.ts', 'constructor', '%2e%2e%2fassets.ts'])
      expect((await get(`/assets/${name}`)).status).toBe(404);
  });
});
