// Builds the package: TypeScript to dist/, the desk's static files, then the gazetteer where it is older than its sources.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, statSync } from 'node:fs';

function run(command, args) {
  const done = spawnSync(command, args, { stdio: 'inherit' });
  if (done.status !== 0) process.exit(done.status ?? 1);
}

run(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.json']);
if (existsSync('src/desk/public')) cpSync('src/desk/public', 'dist/src/desk/public', { recursive: true });

const GAZETTEER = 'build/gazetteer.json';
const SOURCES = [
  'scripts/build-gazetteer.ts',
  'src/lexicon/gazetteer.ts',
  'lexicon/fr/places/countries.yaml',
  'package-lock.json',
];
const age = (file) => (existsSync(file) ? statSync(file).mtimeMs : 0);
if (SOURCES.some((source) => age(source) > age(GAZETTEER))) run(process.execPath, ['dist/scripts/build-gazetteer.js']);
