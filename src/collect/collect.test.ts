/** Inputs of every container, told apart by content; our own bytes, real files, a real local server. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Input } from '../model/input.js';
import { collect } from './collect.js';
import { guardedFetch, isGlobal } from './guarded-fetch.js';
import { tinyDocx, tinyPdf } from './testing/containers.js';

let dir = '';
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'vigie-collect-'));
});
afterAll(() => rm(dir, { recursive: true }));

async function* noInput(): AsyncGenerator<Uint8Array> {}
async function* chunks(...parts: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) yield Buffer.from(part);
}

async function all(names: readonly string[], stdin: AsyncIterable<Uint8Array> = noInput()): Promise<Input[]> {
  const inputs: Input[] = [];
  for await (const input of collect(names, stdin)) inputs.push(input);
  return inputs;
}

async function file(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(dir, name);
  await writeFile(path, content);
  return path;
}

const http = (body: string, headers = ''): string =>
  `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n${headers}\r\n${body}`;
function warcRecord(type: string, uri: string, body: string): string {
  return `WARC/1.1\r\nWARC-Type: ${type}\r\nWARC-Target-URI: ${uri}\r\nWARC-Date: 2026-03-14T10:00:00Z\r\nWARC-Record-ID: <urn:${uri}:${type}>\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}\r\n\r\n`;
}

describe('collect', () => {
  it('names a file by its base name and knows HTML from text by content', async () => {
    const html = await file('un.txt', '<!doctype html><html><body><p>Bonjour</p></body></html>');
    const text = await file('deux.html', 'Titre\n\nUn texte.');
    expect((await all([html, text])).map((i) => [i.id, i.kind])).toEqual([
      ['un', 'page'],
      ['deux', 'text'],
    ]);
  });

  it('refuses two inputs with the same id, naming it', async () => {
    const lines = await file('a.jsonl', '{"id":"x","title":"t","text":"u"}\n{"id":"x","title":"t","text":"v"}\n');
    await expect(all([lines])).rejects.toThrow('« x »');
  });

  it('keeps the title and text of a JSONL article as given', async () => {
    const [article] = await all(['-'], chunks('{"id":1,"title":" T ","published":"2026-03-14","text":"a\\u00a0b"}\n'));
    expect(article).toMatchObject({
      kind: 'article',
      id: '1',
      title: ' T ',
      text: 'a\u00a0b',
      published: '2026-03-14',
    });
  });

  it('names the line that is no JSON, empty lines counted, in a file and in a gzipped one', async () => {
    const lines = '{"id":"a","title":"t","text":"u"}\n\npas du JSON\n{"id":"b","title":"t","text":"é"}';
    for (const path of [await file('b.jsonl', lines), await file('b.gz', gzipSync(lines))]) {
      const found = await all([path]);
      expect(found.map((i) => i.kind)).toEqual(['article', 'unreadable', 'article']);
      expect(found[1]).toMatchObject({ problem: { message: expect.stringContaining('ligne 3') } });
      expect(found[2]).toMatchObject({ text: 'é' });
    }
  });

  it('answers a line of standard input before the next one is sent', async () => {
    const answered: string[] = [];
    async function* caller(): AsyncGenerator<Uint8Array> {
      yield Buffer.from('{"id":"a","title":"t","text":"u"}\n');
      answered.push('second asked for');
      yield Buffer.from('{"id":"b","title":"t","text":"u"}\n');
    }
    for await (const input of collect(['-'], caller())) answered.push(input.id);
    expect(answered).toEqual(['a', 'second asked for', 'b']);
  });

  it('says what is wrong with an empty file, a binary and a missing one, and goes on', async () => {
    const empty = await file('vide.txt', '');
    const binary = await file('image.txt', new Uint8Array([1, 0, 2, 0, 0, 9]));
    const found = await all([empty, binary, join(dir, 'absent.html')]);
    expect(found.map((i) => i.kind === 'unreadable' && i.problem.code)).toEqual(['empty', 'binary', 'not-found']);
  });

  it('opens a gzipped WARC with a revisit and a record cut short', async () => {
    const whole = gzipSync(warcRecord('response', 'http://exemple.bf/1', http('<html><p>un</p></html>')));
    const revisit = gzipSync(warcRecord('revisit', 'http://exemple.bf/2', ''));
    const cut = gzipSync(warcRecord('response', 'http://exemple.bf/3', http('<html><p>trois</p></html>'))).subarray(
      0,
      190,
    );
    const found = await all([await file('archive.bin', Buffer.concat([whole, revisit, cut]))]);
    expect(found.map((i) => i.kind)).toEqual(['page', 'unreadable', expect.any(String)]);
    expect(found[0]).toMatchObject({ page: { url: 'http://exemple.bf/1', fetched: '2026-03-14T10:00:00Z' } });
    expect(found[1]).toMatchObject({ problem: { code: 'revisit' } });
  });

  it('reads the full content of feed items', async () => {
    const rss =
      '<?xml version="1.0"?><rss xmlns:content="x"><channel><title>Site</title><item><title>Un &amp; deux</title><guid>7</guid><link>http://exemple.ml/7</link><pubDate>Sat, 14 Mar 2026 08:00:00 GMT</pubDate><description>court</description><content:encoded><![CDATA[<p>Le texte entier.</p>]]></content:encoded></item></channel></rss>';
    const [item] = await all([await file('flux.txt', rss)]);
    if (item?.kind !== 'page') throw new Error('expected a page');
    const html = Buffer.from(item.page.bytes).toString();
    expect(item.page.url).toBe('http://exemple.ml/7');
    expect(html).toContain('<p>Le texte entier.</p>');
    expect(html).toContain('2026-03-14T08:00:00.000Z');
    expect(html).toContain('Un &amp; deux');
  });

  it('reads the text layer of a PDF, lines joined into paragraphs', async () => {
    const pdf = tinyPdf(['Communiqué', 'Trois postes ont été fermés lundi', 'dans la région, dit la note.']);
    const [note] = await all([await file('note.bin', pdf)]);
    const text = note?.kind === 'text' ? Buffer.from(note.bytes).toString() : JSON.stringify(note);
    expect(text).toContain('Communiqué\n\nTrois postes ont été fermés lundi dans la région, dit la note.');
  });

  it('says that a PDF without text layer has none', async () => {
    const [scan] = await all([await file('scan.bin', tinyPdf([]))]);
    expect(scan).toMatchObject({
      kind: 'unreadable',
      problem: { message: expect.stringContaining('couche de texte') },
    });
  });

  it('reads the paragraphs of a Word document, and no other zip', async () => {
    const [note] = await all([await file('note.docx', tinyDocx(['Avis & mesures', 'Le pont est fermé.']))]);
    const text = note?.kind === 'text' ? Buffer.from(note.bytes).toString() : JSON.stringify(note);
    expect(text).toBe('Avis & mesures\n\nLe pont est fermé.');
    const [other] = await all([await file('autre.zip', Buffer.from('PK\u0003\u0004 pas un zip', 'latin1'))]);
    expect(other?.kind).toBe('unreadable');
  });

  it('keeps the apostrophes of a feed in windows-1252', async () => {
    const rss = Buffer.from(
      '<?xml version="1.0" encoding="windows-1252"?><rss><channel><item><title>L\u0092ann\u00e9e</title><guid>8</guid><description>x</description></item></channel></rss>',
      'latin1',
    );
    const [item] = await all([await file('ancien.xml', rss)]);
    expect(item?.kind === 'page' && Buffer.from(item.page.bytes).toString()).toContain('L’année');
  });

  it('reads the markup of an Atom entry in XHTML, its change where no publication is given, its title unescaped once', async () => {
    const atom =
      '<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><entry><title type="html">Kaya &amp;amp; Djibo</title><link href="http://exemple.ml/k"/><id>9</id><updated>2024-05-03T10:00:00Z</updated><source><title>Un très long titre de la source du flux</title></source><content type="xhtml"><div><p>Le <b>pont</b> &lt; Kaya.</p></div></content></entry></feed>';
    const [item] = await all([await file('atome.xml', atom)]);
    const html = item?.kind === 'page' ? Buffer.from(item.page.bytes).toString() : '';
    expect(html).toContain('<div><p>Le <b>pont</b> &lt; Kaya.</p></div>');
    expect(html).toContain('<h1>Kaya &amp; Djibo</h1>');
    expect(html).toContain('modified_time" content="2024-05-03T10:00:00');
  });

  it('gives the subject and the date of a mail, and the moment when a page was saved', async () => {
    const head = 'MIME-Version: 1.0\r\nSubject: Lettre\r\nDate: Thu, 14 Mar 2024 08:00:00 +0000\r\n';
    const body = 'Content-Type: text/html; charset=utf-8\r\n\r\n<p>La lettre du matin</p>';
    const [letter] = await all([await file('lettre2.eml', head + body)]);
    expect(letter).toMatchObject({ says: { title: 'Lettre', published: '2024-03-14T08:00:00.000Z' } });
    const saved = `${head}Snapshot-Content-Location: https://lefanal.example/k\r\n${body}`;
    const [page] = await all([await file('page.mhtml', saved)]);
    expect(page).toMatchObject({ page: { url: 'https://lefanal.example/k', fetched: '2024-03-14T08:00:00.000Z' } });
    expect(page).not.toHaveProperty('says.published');
  });

  it('says that the last record of an archive is cut short', async () => {
    const record = warcRecord(
      'response',
      'http://exemple.bf/4',
      http('<html><p>Un texte assez long pour rester</p></html>'),
    );
    const [cut] = await all([await file('coupe.warc', record.slice(0, -30))]);
    expect(cut).toMatchObject({ kind: 'page', says: { problems: [{ code: 'truncated' }] } });
  });

  it('takes the HTML part of a mail', async () => {
    const mail =
      'MIME-Version: 1.0\r\nSubject: Lettre\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p>La lettre du matin</p>';
    const [letter] = await all([await file('lettre.eml', mail)]);
    expect(letter?.kind === 'page' && Buffer.from(letter.page.bytes).toString()).toContain('La lettre du matin');
  });
});

describe('guardedFetch', () => {
  it.each(['127.0.0.1', '10.1.2.3', '169.254.169.254', '100.64.0.1', '::1', '::ffff:127.0.0.1', 'fd00::1', '0.0.0.0'])(
    '%s is not global',
    (address) => {
      expect(isGlobal(address)).toBe(false);
    },
  );

  it('refuses a local server, by address and by name, and follows it only where allowed', async () => {
    const server = createServer((_, response) => response.setHeader('content-type', 'text/html').end('<p>local</p>'));
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    const { port } = server.address() as AddressInfo;
    try {
      await expect(guardedFetch('http://127.0.0.1/')).rejects.toThrow('locale');
      await expect(guardedFetch('http://localhost/')).rejects.toThrow();
      await expect(guardedFetch(`http://127.0.0.1:${port}/`)).rejects.toThrow('port');
      const page = await guardedFetch(`http://127.0.0.1:${port}/`, { allow: [`127.0.0.1:${port}`] });
      expect(Buffer.from(page.bytes).toString()).toBe('<p>local</p>');
    } finally {
      server.close();
    }
  });

  it('refuses other protocols', async () => {
    await expect(guardedFetch('file:///etc/passwd')).rejects.toThrow('http');
  });
});
