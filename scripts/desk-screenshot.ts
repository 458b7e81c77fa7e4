/** A picture of a page of an open desk, for the README. In: its address and a file, optionally a width. Out: the PNG. `node dist/scripts/desk-screenshot.js http://127.0.0.1:8737/ docs/desk.png 1280` */
import { openBrowser } from '../test/support/browser.js';

const [address, file, width = '1280'] = process.argv.slice(2);
if (!address || !file) throw new Error('usage: desk-screenshot ADDRESS FILE.png [WIDTH]');

const browser = await openBrowser({ script: true });
if (!browser) throw new Error('no Chromium could be started');
const page = await browser.context.newPage();
await page.setViewportSize({ width: Number(width), height: 860 });
await page.goto(address);
await page.screenshot({ path: file });
await browser.close();
