/** The desk on this machine. In: its dependencies and a port. Out: a running server on 127.0.0.1, its address, and how to stop it. */
import type { AddressInfo } from 'node:net';
import { type ServerType, serve } from '@hono/node-server';
import { createDesk } from './app.js';
import type { DeskDeps } from './deps.js';

export interface RunningDesk {
  /** "http://127.0.0.1:4680" */
  readonly url: string;
  close(): Promise<void>;
}

/** Never another interface: what an analyst watches is nobody else's business. */
const HOST = '127.0.0.1';

/** @param port 0 for any free one. @throws when the port is taken. */
export function startDesk(deps: DeskDeps, port: number): Promise<RunningDesk> {
  return new Promise((resolve, reject) => {
    const server: ServerType = serve({ fetch: createDesk(deps).fetch, hostname: HOST, port }, (info: AddressInfo) => {
      server.off('error', reject);
      resolve({ url: `http://${HOST}:${info.port}`, close: () => closeServer(server) });
    });
    server.once('error', reject);
  });
}

function closeServer(server: ServerType): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error ? reject(error) : resolve()));
    // Browsers keep connections open; without this, closing waits for them.
    if ('closeAllConnections' in server) server.closeAllConnections();
  });
}
