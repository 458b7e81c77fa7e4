import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

describe('the compiled kernels', () => {
  it('are what native/kernels.ts compiles to', { timeout: 180_000 }, () => {
    const cwd = fileURLToPath(new URL('..', import.meta.url));
    const done = spawnSync(process.execPath, ['scripts/build-kernels.mjs', '--check'], { cwd, encoding: 'utf8' });
    expect(done.stderr).toBe('');
    expect(done.status).toBe(0);
  });
});
