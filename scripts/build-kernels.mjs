// Compiles native/kernels.ts (AssemblyScript) to src/parse/neural/kernels-wasm.ts. With --check, only says whether that file is up to date.
import { readFileSync, writeFileSync } from 'node:fs';
import asc from 'assemblyscript/asc';

const SOURCE = 'native/kernels.ts';
const TARGET = 'src/parse/neural/kernels-wasm.ts';
const FLAGS = [
  '--enable',
  'simd',
  '--runtime',
  'stub',
  '-O3',
  '--noAssert',
  '--importMemory',
  '--initialMemory',
  '1',
  '--maximumMemory',
  '65536',
  '--use',
  'abort=',
];

let wasm;
const { error, stderr } = await asc.main([SOURCE, ...FLAGS, '--outFile', 'kernels.wasm'], {
  readFile: (name) => {
    try {
      return readFileSync(name, 'utf8');
    } catch {
      return null;
    }
  },
  writeFile: (_, contents) => {
    wasm = contents;
  },
});
if (error) throw new Error(`${SOURCE}: ${error.message}\n${stderr.toString()}`);
const text = `/** In: nothing. Out: native/kernels.ts compiled to WebAssembly, in base64. Written by scripts/build-kernels.mjs; do not edit. */
export const KERNELS_WASM =
  '${Buffer.from(wasm).toString('base64')}';
`;
if (process.argv.includes('--check')) {
  if (readFileSync(TARGET, 'utf8') !== text)
    throw new Error(`${TARGET} is not what ${SOURCE} compiles to; run node scripts/build-kernels.mjs`);
} else writeFileSync(TARGET, text);
