/** The house keeps its word: documents quote files that exist, the README is short, no file names this machine. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const tracked = spawnSync('git', ['ls-files'], { encoding: 'utf8' }).stdout.split('\n').filter(Boolean);
const documents = ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'lexicon/LISEZMOI.md', 'models/fr/CARD.md'];

describe('documents', () => {
  it('the README has at most 150 lines', () => {
    expect(readFileSync('README.md', 'utf8').split('\n').length).toBeLessThanOrEqual(150);
  });

  it.each(documents)('%s quotes only paths that exist', (file) => {
    const text = readFileSync(file, 'utf8');
    const quoted = [
      ...text.matchAll(/`((?:src|lexicon|models|corpus|scripts|schema|docs|bench|test)\/[\w./-]+)`|\]\(([\w./-]+)\)/g),
    ].map((m) => m[1] ?? m[2] ?? '');
    const base = file.includes('/') ? `${file.slice(0, file.lastIndexOf('/'))}/` : '';
    const missing = quoted.filter((path) => !existsSync(path) && !existsSync(base + path) && !path.startsWith('dist/'));
    expect(missing).toEqual([]);
  });
});

describe('tracked files', () => {
  it('name no path of one machine and no registry', () => {
    const texts = tracked.filter(
      (f) => /\.(ts|mjs|cjs|json|ya?ml|md|sh|css|js)$|^\.ci\/|^\.npmrc$/.test(f) && existsSync(f),
    );
    expect(texts.length).toBeGreaterThan(100);
    const bad = texts.filter(
      (f) =>
        f !== 'test/house.test.ts' &&
        /(^|[\s"'`(=])\/(work|tmp|root)\/[a-z]|registry\.npmjs|"resolved":/.test(readFileSync(f, 'utf8')),
    );
    expect(bad).toEqual([]);
  });
});
