/** The desk's own style, script and icon. In: the folder `public`. Out: their bytes with a hash in the address, so that a browser keeps them until they change. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

interface Source {
  readonly type: string;
  /** Files of `public` that make it up, in order. */
  readonly files: readonly string[];
}

/** The sheets travel as one, so that the first view asks for one. */
const SOURCES = {
  'desk.css': {
    type: 'text/css; charset=utf-8',
    files: ['base.css', 'lists.css', 'reading.css', 'cards.css', 'evidence.css'],
  },
  'desk.js': { type: 'text/javascript; charset=utf-8', files: ['desk.js'] },
  'icon.svg': { type: 'image/svg+xml', files: ['icon.svg'] },
} as const satisfies Readonly<Record<string, Source>>;

export type AssetName = keyof typeof SOURCES;

export interface Asset {
  readonly body: string;
  readonly type: string;
  readonly hash: string;
}

export type Assets = Readonly<Record<AssetName, Asset>>;

/** @throws when a file is missing: the package is built wrong. */
export function loadAssets(): Assets {
  const entries = Object.entries(SOURCES).map(([name, { type, files }]) => {
    const body = files.map((file) => readFileSync(new URL(`./public/${file}`, import.meta.url), 'utf8')).join('');
    return [name, { body, type, hash: createHash('sha256').update(body).digest('hex').slice(0, 10) }] as const;
  });
  return Object.fromEntries(entries) as Record<AssetName, Asset>;
}

export function assetPath(assets: Assets, name: AssetName): string {
  return `/assets/${name}?v=${assets[name].hash}`;
}

/** Null for a name that is not one of ours: no path is ever read from an address. */
export function assetNamed(assets: Assets, name: string): Asset | null {
  return Object.hasOwn(assets, name) ? assets[name as AssetName] : null;
}
