/** SQLite keeps the contract, in memory and in a file; a file is shared by processes, and a foreign one is refused with its name. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterAll, describe, expect, it } from 'vitest';
import { fictionalRecords } from '../../../test/support/fictional-records.js';
import { storeContract } from '../contract.case.js';
import { openSqliteStore } from './sqlite-store.js';

const folder = mkdtempSync(join(tmpdir(), 'vigie-store-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let files = 0;
const newFile = () => join(folder, `${files++}.sqlite`);

describe('SQLite in memory', () => storeContract(async () => openSqliteStore(':memory:')));
describe('SQLite in a file', () => storeContract(async () => openSqliteStore(newFile())));

describe('a SQLite file', () => {
  const [convoy, , summit] = fictionalRecords();
  const add = { now: '2026-03-20T08:00:00.000Z', replace: false };
  const item = (record: typeof convoy) => ({ record, page: null, copyKeys: [] });

  it('is read and written by two at once, and outlives them', async () => {
    const file = newFile();
    const [one, two] = [openSqliteStore(file), openSqliteStore(file)];
    await Promise.all([one.add([item(convoy)], add), two.add([item(summit)], add)]);
    expect(await one.counts()).toMatchObject({ articles: 2 });
    await Promise.all([one.close(), two.close()]);
    const again = openSqliteStore(file);
    expect((await again.get(convoy.id))?.record).toEqual(convoy);
    await again.close();
  });

  it('written by a newer Vigie is refused', async () => {
    const file = newFile();
    const db = new Sqlite(file);
    db.pragma('user_version = 999');
    db.close();
    expect(() => openSqliteStore(file)).toThrow(/plus récente.*999/);
  });

  it('that is no database is refused by name', () => {
    const file = newFile();
    writeFileSync(file, 'Ceci est un texte, pas une base de données. '.repeat(100));
    expect(() => openSqliteStore(file)).toThrow(file);
  });
});
