// Checks the import table: that modules were seen, that none breaks it, and that a canary which breaks it is caught.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { cruise } from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import config from '../.dependency-cruiser.cjs';

const MINIMUM_MODULES = 50;
const CANARY = 'src/parse/canary-layer.ts';

async function violations() {
  const { output } = await cruise(
    ['src'],
    { ...config.options, ruleSet: { forbidden: config.forbidden }, validate: true },
    undefined,
    { tsConfig: extractTSConfig('tsconfig.json') },
  );
  return { found: output.summary.violations, modules: output.summary.totalCruised };
}

const { found, modules } = await violations();
for (const v of found) console.error(`${v.rule.name}: ${v.from} -> ${v.to}`);
if (modules < MINIMUM_MODULES)
  throw new Error(`only ${modules} modules were seen; at least ${MINIMUM_MODULES} are expected: the check is blind`);

// dependency-cruiser has gone green on nothing before; a stage that opens a file and imports the desk must be reported twice.
mkdirSync('src/parse', { recursive: true });
writeFileSync(CANARY, "import 'node:fs';\nimport '../cli/read.js';\n");
try {
  const caught = (await violations()).found.filter((v) => v.from === CANARY).map((v) => v.rule.name);
  for (const rule of ['pure-rooms', 'room-parse']) {
    if (!caught.includes(rule)) throw new Error(`the canary broke ${rule} and was not caught`);
  }
} finally {
  rmSync(CANARY);
}
console.log(`layers: ${modules} modules, ${found.length} violations, canary caught`);
process.exit(found.length ? 1 : 0);
