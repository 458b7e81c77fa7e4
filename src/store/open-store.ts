/** The store of a data folder. In: the folder. Out: its store, made on first use; one file to back up. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { openSqliteStore } from './sqlite/sqlite-store.js';
import type { Store } from './store.js';

/** What an analyst gathers is nobody else's on a shared machine. */
const OWNER_ONLY = 0o700;

/** @throws when the folder cannot be made or its file is no store of ours; the message names it. */
export function openStore(folder: string): Store {
  mkdirSync(folder, { recursive: true, mode: OWNER_ONLY });
  return openSqliteStore(join(folder, 'vigie.sqlite'));
}
