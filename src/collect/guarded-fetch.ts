/** The one function that opens the network. In: an http(s) address. Out: the page, or an error that says why it was not fetched. */
import { lookup as dnsLookup } from 'node:dns';
import type { LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';
import { Agent, fetch } from 'undici';
import type { RawPage } from '../model/article.js';

const MAX_REDIRECTS = 5;
const MAX_BODY = 15 * 1024 * 1024;
const TIMEOUT_MS = 20_000;
const USER_AGENT = 'vigie/0.1 (lecteur de presse ; une page à la fois)';

export interface FetchPolicy {
  /** Addresses of the local network that the user allows, as "host:port": a feed on the desk's own LAN. */
  readonly allow: readonly string[];
}

/** Only global addresses and ports 80 and 443; the address that was checked is the one that is dialled, at every redirect.
 * @throws Error with a message in French, when the address is refused or the server fails */
export async function guardedFetch(url: string, policy: FetchPolicy = { allow: [] }): Promise<RawPage> {
  let target = new URL(url);
  for (let hop = 0; hop <= MAX_REDIRECTS; hop++) {
    checkUrl(target, policy);
    const agent = new Agent({ connect: { lookup: pinned(policy.allow.includes(hostPort(target))) } });
    try {
      const response = await fetch(target, {
        dispatcher: agent,
        redirect: 'manual',
        signal: AbortSignal.timeout(TIMEOUT_MS),
        headers: {
          'user-agent': USER_AGENT,
          accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.5',
        },
      });
      const next = response.headers.get('location');
      if (response.status >= 300 && response.status < 400 && next) {
        await response.body?.cancel();
        target = new URL(next, target);
        continue;
      }
      if (!response.ok) throw new Error(`le serveur répond ${response.status}`);
      const bytes = await readCapped(response.body as AsyncIterable<Uint8Array> | null);
      return {
        id: null,
        url: target.href,
        bytes,
        contentType: response.headers.get('content-type'),
        fetched: new Date().toISOString(),
      };
    } finally {
      await agent.close();
    }
  }
  throw new Error(`plus de ${MAX_REDIRECTS} redirections`);
}

function hostPort(url: URL): string {
  return `${url.hostname}:${url.port || (url.protocol === 'https:' ? '443' : '80')}`;
}

function checkUrl(url: URL, policy: FetchPolicy): void {
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new Error(`« ${url.protocol} » refusé : seulement http et https`);
  if (policy.allow.includes(hostPort(url))) return;
  if (url.port !== '') throw new Error(`port ${url.port} refusé : seulement 80 et 443`);
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (ipaddr.isValid(host) && !isGlobal(host)) throw new Error(`adresse locale ou réservée refusée : ${host}`);
}

/** Global unicast only, also behind an IPv4-mapped, 6to4 or NAT64 address. */
export function isGlobal(address: string): boolean {
  return ipaddr.isValid(address) && ipaddr.process(address).range() === 'unicast';
}

/** Checks after DNS, in the socket's own look-up: a name that changes its answer between check and call changes nothing. */
function pinned(allowed: boolean): LookupFunction {
  return (hostname, options, callback) => {
    dnsLookup(hostname, { ...options, all: true }, (error, addresses) => {
      if (error) return callback(error, '', 0);
      const bad = addresses.find((a) => !allowed && !isGlobal(a.address));
      const first = addresses[0];
      if (bad || !first)
        return callback(
          new Error(`${hostname} mène à une adresse locale ou réservée : ${bad?.address ?? 'aucune'}`),
          '',
          0,
        );
      if (options.all) callback(null, addresses);
      else callback(null, first.address, first.family);
    });
  };
}

/** Counts the decoded bytes while they come: a small answer may unpack to gigabytes. */
async function readCapped(body: AsyncIterable<Uint8Array> | null): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of body ?? []) {
    size += part.length;
    if (size > MAX_BODY) throw new Error(`réponse de plus de ${MAX_BODY / 1024 / 1024} Mo`);
    parts.push(part);
  }
  return Buffer.concat(parts);
}
