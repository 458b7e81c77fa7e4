/** The one table of options: key, environment variable, default, what it does. `vigie config` prints it; everything else gets plain arguments. */
import { homedir, platform } from 'node:os';
import { join } from 'node:path';

export interface Option {
  readonly key: 'data' | 'shared' | 'cache' | 'lexicon' | 'port';
  readonly env: string;
  readonly default: () => string;
  readonly help: string;
}

export const OPTIONS: readonly Option[] = [
  { key: 'data', env: 'VIGIE_DATA', default: userData, help: 'dossier des données : un seul fichier à sauvegarder' },
  { key: 'lexicon', env: 'VIGIE_LEXICON', default: () => '', help: 'dossier du lexique (vide : celui du paquet)' },
  {
    key: 'cache',
    env: 'VIGIE_CACHE',
    default: () => join(homedir(), '.cache', 'vigie'),
    help: 'dossier du cache (lexique compilé)',
  },
  { key: 'port', env: 'VIGIE_PORT', default: () => '8737', help: 'port du pupitre, sur 127.0.0.1 seulement' },
  {
    key: 'shared',
    env: 'VIGIE_SHARED',
    default: () => '../shared',
    help: "dossier des données d'évaluation (développement)",
  },
];

export type Config = Readonly<Record<Option['key'], string>>;

/** @param env usually process.env */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  return Object.fromEntries(OPTIONS.map((o) => [o.key, env[o.env] || o.default()])) as Config;
}

function userData(): string {
  if (platform() === 'win32') return join(process.env['APPDATA'] ?? homedir(), 'vigie');
  if (platform() === 'darwin') return join(homedir(), 'Library', 'Application Support', 'vigie');
  return join(process.env['XDG_DATA_HOME'] || join(homedir(), '.local', 'share'), 'vigie');
}
