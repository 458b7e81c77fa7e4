/** add, search, export and desk as a user runs them, over a data folder of their own. */
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { testLabels } from '../../test/support/fictional-labels.js';
import { fictionalRecords } from '../../test/support/fictional-records.js';
import { openStore } from '../store/open-store.js';
import { registerAdd } from './add.js';
import { registerDesk } from './desk.js';
import { registerExport } from './export.js';
import { registerSearch } from './search.js';

const root = mkdtempSync(join(tmpdir(), 'vigie-cli-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

let folders = 0;
let folder = '';
let out = '';
let err = '';
beforeEach(() => {
  folder = join(root, `data-${folders++}`);
  [out, err] = ['', ''];
  const into = (keep: (text: string) => void) => (text: string | Uint8Array) => {
    keep(String(text));
    return true;
  };
  vi.spyOn(process.stdout, 'write').mockImplementation(
    into((text) => {
      out += text;
    }),
  );
  vi.spyOn(process.stderr, 'write').mockImplementation(
    into((text) => {
      err += text;
    }),
  );
});
afterEach(() => {
  vi.restoreAllMocks();
  process.exitCode = undefined;
});

/** Names of fictional records stand for inputs. */
async function* readInputs(names: readonly string[]) {
  for (const name of names) {
    const record = fictionalRecords().find(({ id }) => id === name);
    const bytes = new TextEncoder().encode('<html>');
    if (!record) throw new Error(`${name} : introuvable`);
    yield { record, page: { id: name, url: null, bytes, contentType: null, fetched: null } };
  }
}

async function vigie(...args: string[]): Promise<void> {
  const labels = testLabels();
  const deps = {
    openStore: async (folder: string) => openStore(folder),
    dataFolder: folder,
    readInputs,
    labels: async () => labels,
    lexicon: async () => ({ labels, explain: () => null }),
    port: 0,
  };
  const program = new Command('vigie').exitOverride();
  program.configureOutput({ writeErr: () => {} });
  for (const register of [registerAdd, registerSearch, registerExport, registerDesk]) register(program, deps);
  for (const command of program.commands) command.exitOverride().configureOutput({ writeErr: () => {} });
  await program.parseAsync(['node', 'vigie', ...args]);
}

describe('vigie add', () => {
  it('stores, and says the second time that nothing changed', async () => {
    await vigie('add', 'mine-solamba', 'sommet-bamako');
    expect(out).toBe('Articles : 2 ajoutés.\n');
    await vigie('add', 'mine-solamba');
    expect(out).toContain('Articles : 1 inchangé.');
    expect(process.exitCode).toBeUndefined();
    expect(statSync(folder).mode & 0o077).toBe(0);
  });

  it('refuses a date that is none', async () => {
    await expect(vigie('add', 'x', '--published', '14/03/2026')).rejects.toThrow('AAAA-MM-JJ');
  });
});

describe('vigie search', () => {
  it('shows title, source and passage', async () => {
    await vigie('add', 'mine-solamba', 'sommet-bamako');
    out = '';
    await vigie('search', 'enseignante', 'enlevee');
    expect(out).toContain('1 article :');
    expect(out).toContain('Radio Tirna · 2026-03-15 · mine-solamba');
    expect(out).toContain('aurait enlevé deux enseignants');
    await vigie('search', 'girafe');
    expect(out).toContain('Aucun article pour « girafe »');
  });
});

describe('vigie export', () => {
  beforeEach(async () => {
    await vigie('add', 'mine-solamba', 'sommet-bamako');
    out = '';
  });

  it('writes records as they were read', async () => {
    await vigie('export', '--format', 'jsonl');
    const lines = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines).toEqual([fictionalRecords()[0], fictionalRecords()[2]]);
  });

  it('writes the events that answer the filters, to a file', async () => {
    const file = join(root, 'events.csv');
    await vigie(
      'export',
      '--format',
      'csv',
      '--output',
      file,
      '--separator',
      ';',
      '--bom',
      '--type',
      'assault',
      '--country',
      'bfa',
    );
    const text = readFileSync(file, 'utf8');
    expect(text.startsWith('\ufeffevent_id_cnty;')).toBe(true);
    expect(text.trimEnd().split('\r\n')).toHaveLength(3);
    expect(out).toBe('');
  });

  it.each([
    [['--format', 'xlsx'], 'jsonl, csv'],
    [['--format', 'csv', '--type', 'BOUM'], 'ASSAULT'],
    [['--format', 'csv', '--country', 'Mali'], 'MLI'],
    [[], '--format'],
  ])('refuses %j and says what would be valid', async (args, valid) => {
    await expect(vigie('export', ...args)).rejects.toThrow(valid);
  });
});

describe('vigie desk', () => {
  it('opens on this machine, answers, and stops at a signal', async () => {
    await vigie('add', 'mine-solamba');
    const running = vigie('desk');
    await vi.waitFor(() => expect(out).toContain('Pupitre ouvert'));
    const address = out.match(/http:\/\/127\.0\.0\.1:\d+/)?.[0] ?? '';
    expect(await (await fetch(address)).text()).toContain('sept soldats tués');
    process.emit('SIGTERM');
    await running;
    await expect(fetch(address)).rejects.toThrow();
  });

  it('is what `vigie` alone does, and says when the port is taken', async () => {
    const other = createServer();
    const port = await new Promise<number>((resolve) => {
      other.listen(0, '127.0.0.1', () => resolve((other.address() as { port: number }).port));
    });
    await expect(vigie('--port', String(port))).rejects.toThrow(`le port ${port} est déjà pris`);
    await new Promise((resolve) => other.close(resolve));
    expect(err).toBe('');
  });
});
