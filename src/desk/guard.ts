/** The desk's door. In: a request. Out: refused unless it comes from a page of this desk or from the address bar; every answer leaves with strict headers. */
import type { MiddlewareHandler } from 'hono';

const LOOPBACK = ['127.0.0.1', 'localhost', '[::1]'];

function isLoopback(host: string | undefined): boolean {
  if (host === undefined || !URL.canParse(`http://${host}`)) return false;
  return LOOPBACK.includes(new URL(`http://${host}`).hostname);
}

/** "null" is what a sandboxed frame sends: it is nobody's page. */
function isOwnOrigin(origin: string | undefined, host: string | undefined): boolean {
  return origin === undefined || origin === `http://${host}`;
}

/** Why a request is refused; null when it may pass. A name that an attacker points at 127.0.0.1 (DNS rebinding) comes with its own Host. */
function refusal(header: (name: string) => string | undefined, method: string): string | null {
  const host = header('host');
  if (!isLoopback(host)) return `Hôte refusé : « ${host ?? ''} ». Ouvrez http://127.0.0.1 ou http://localhost.`;
  if (!isOwnOrigin(header('origin'), host)) return 'Origine refusée : la demande vient d’un autre site.';
  const foreign = header('sec-fetch-site') === 'cross-site' || header('sec-fetch-site') === 'same-site';
  if (foreign && header('sec-fetch-mode') !== 'navigate') return 'Demande refusée : elle vient d’un autre site.';
  return method === 'GET' || method === 'HEAD' ? null : `Méthode refusée : ${method}. Le pupitre ne fait que lire.`;
}

const POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self'",
  "connect-src 'self'",
  "img-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

const HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': POLICY,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'X-Frame-Options': 'DENY',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
};

export const guard: MiddlewareHandler = async (c, next) => {
  const reason = refusal((name) => c.req.header(name), c.req.method);
  if (reason !== null) c.res = c.text(reason, 403);
  else await next();
  for (const [name, value] of Object.entries(HEADERS)) c.res.headers.set(name, value);
  // What the analyst reads must not lie in a cache after the browser closes; assets say otherwise themselves.
  if (!c.res.headers.has('Cache-Control')) c.res.headers.set('Cache-Control', 'no-store');
};
