/** A real browser for tests. Out: Chromium from the npm package in a profile of its own, or null where none can start (then the reason is told aloud; in CI it is an error). */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import packed from '@sparticuz/chromium';
import { type BrowserContext, chromium } from 'playwright-core';

const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export interface TestBrowser {
  readonly context: BrowserContext;
  close(): Promise<void>;
}

export async function openBrowser(options: { readonly script: boolean }): Promise<TestBrowser | null> {
  const profile = mkdtempSync(join(tmpdir(), 'vigie-browser-'));
  try {
    const executablePath = await packed.executablePath();
    const context = await chromium.launchPersistentContext(profile, {
      executablePath,
      args: ARGS,
      headless: true,
      javaScriptEnabled: options.script,
      locale: 'fr-FR',
    });
    const close = async (): Promise<void> => {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    };
    return { context, close };
  } catch (error) {
    rmSync(profile, { recursive: true, force: true });
    if (process.env['CI']) throw error;
    console.warn(
      `BROWSER TESTS SKIPPED: no Chromium could be started (${error instanceof Error ? error.message.split('\n')[0] : error})`,
    );
    return null;
  }
}
