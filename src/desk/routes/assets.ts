/** GET /assets/:name : style, script and icon of the desk itself. */
import type { Context } from 'hono';
import { type Assets, assetNamed } from '../assets.js';

export function assetRoute(assets: Assets) {
  return (c: Context): Response => {
    const asset = assetNamed(assets, c.req.param('name') ?? '');
    if (asset === null) return c.text('Introuvable', 404);
    // The hash in the address changes with the content, so what is kept is never stale.
    const kept = c.req.query('v') === asset.hash ? 'public, max-age=31536000, immutable' : 'no-cache';
    return c.body(asset.body, 200, { 'Content-Type': asset.type, 'Cache-Control': kept });
  };
}
