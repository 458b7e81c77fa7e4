/** Runs every measurement, each in a process of its own so that memory figures are its own. `--short` keeps each under half a minute. */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const benches = readdirSync(here)
  .filter((name) => name.endsWith('.js') && name !== 'run.js')
  .sort();
for (const bench of benches) {
  console.log(`-- ${bench}`);
  const done = spawnSync(process.execPath, [join(here, bench), ...process.argv.slice(2)], { stdio: 'inherit' });
  if (done.status !== 0) process.exit(done.status ?? 1);
}
