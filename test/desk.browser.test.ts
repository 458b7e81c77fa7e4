/** The desk in a real browser: list, filter, read, highlight, keys; the same without script; nothing leaves the machine; contrast and narrow screens. */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type RunningDesk, startDesk } from '../src/desk/server.js';
import { deskDeps, fillStore } from '../src/desk/testing/desk-for-tests.js';
import { openSqliteStore } from '../src/store/sqlite/sqlite-store.js';
import { openBrowser } from './support/browser.js';
import { lowContrasts } from './support/contrast.js';
import { fictionalRecords } from './support/fictional-records.js';

const browser = await openBrowser({ script: true });
const plain = browser && (await openBrowser({ script: false }));
const store = openSqliteStore(':memory:');
await fillStore(store);
const desk: RunningDesk = await startDesk({ ...deskDeps(store), watch: true }, 0);

afterAll(async () => {
  await browser?.close();
  await plain?.close();
  await desk.close();
  await store.close();
});

const PATHS = [
  '/',
  '/?vue=evenements',
  '/?q=soldats&type=ASSAULT',
  '/articles/mine-solamba',
  '/articles/mine-solamba#e2',
  '/articles/road-blocked',
  '/rien',
];

async function open(page: Page, path: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(desk.url + path);
}

const titles = (page: Page) => page.locator('.row h3 a').allTextContents();
const backgroundOf = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const view = globalThis as unknown as { getComputedStyle(e: unknown): { backgroundColor: string } };
      return view.getComputedStyle(element).backgroundColor;
    });
const focusedText = (page: Page) => page.locator(':focus').textContent();

describe.skipIf(browser === null)('the desk with script', () => {
  let page: Page;
  let complaints: string[] = [];
  beforeEach(async () => {
    complaints = [];
    page = await browser!.context.newPage();
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on(
      'request',
      (request) => request.url().startsWith(desk.url) || complaints.push(`left the desk: ${request.url()}`),
    );
    await page.setViewportSize({ width: 1280, height: 800 });
  });
  afterEach(async () => {
    await page.close();
    // A violated policy, a script error or a request to anyone else.
    expect(complaints.filter((c) => !c.includes('404') && !c.includes('about:blank'))).toEqual([]);
  });

  it('lists, filters by form, and keeps the filter in a short address', async () => {
    await open(page, '/');
    expect(await titles(page)).toHaveLength(4);
    await page.selectOption('#f-type', 'CONSULT');
    await page.fill('#f-acteur', 'traoréba');
    await page.click('.filters button');
    expect(page.url()).toBe(`${desk.url}/?type=CONSULT&acteur=traor%C3%A9ba`);
    expect(await titles(page)).toEqual(['Bamako et Niamey préparent un sommet sur la sécurité']);
    await page.click('.chips a:has-text("acteur")');
    expect(page.url()).toBe(`${desk.url}/?type=CONSULT`);
  });

  it('searches words in any form, and shows where they stand', async () => {
    await open(page, '/');
    await page.fill('#q', 'enlevees');
    await page.press('#q', 'Enter');
    expect(await titles(page)).toEqual(['Burkina Faso : sept soldats tués dans l’explosion d’une mine']);
    expect(await page.locator('.snippet mark').textContent()).toBe('enlevé');
  });

  it('walks and opens with keys alone, and comes back to the same list', async () => {
    await open(page, '/?type=ASSAULT');
    await page.keyboard.press('j');
    expect(await focusedText(page)).toContain('sept soldats');
    await page.keyboard.press('o');
    await page.waitForURL('**/articles/mine-solamba');
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    expect(await page.locator(':focus').getAttribute('href')).toBe('#t2');
    await page.keyboard.press('Enter');
    expect(page.url()).toContain('#t2');
    await page.keyboard.press('u');
    await page.waitForURL('**/?type=ASSAULT');
  });

  it('has keys for search, help and the two lists; typing in a field is only typing', async () => {
    await open(page, '/');
    await page.keyboard.press('/');
    expect(await page.locator(':focus').getAttribute('id')).toBe('q');
    await page.keyboard.type('jk?ge');
    expect(await page.inputValue('#q')).toBe('jk?ge');
    await page.locator('#q').blur();
    await page.keyboard.press('g');
    await page.keyboard.press('e');
    await page.waitForURL('**/?vue=evenements');
    await page.keyboard.press('?');
    expect(await page.locator('#help').isVisible()).toBe(true);
    await page.uncheck('#keys-on');
    await page.keyboard.press('Escape');
    await page.keyboard.press('?');
    expect(await page.locator('#help').isVisible()).toBe(false);
    await page.click('#help-open');
    await page.check('#keys-on');
    await page.keyboard.press('Escape');
  });

  it('shows an event’s evidence when its card is pointed at or focused, and the card when its evidence is', async () => {
    await open(page, '/articles/mine-solamba');
    const [mine, abduction] = ['mark.r-trigger.ev1', 'mark.r-trigger.ev2'];
    const before = await backgroundOf(page, abduction);
    await page.hover('#e2 h3');
    const lit = await backgroundOf(page, abduction);
    expect(lit).not.toBe(before);
    expect(await backgroundOf(page, mine)).not.toBe(lit);
    await page.focus('#e1 h3 a');
    await page.mouse.move(5, 5);
    expect(await backgroundOf(page, mine)).toBe(lit);
    await page.hover(abduction);
    expect(
      await page
        .locator('#e2')
        .evaluate(
          (e) =>
            (globalThis as unknown as { getComputedStyle(x: unknown): { outlineStyle: string } }).getComputedStyle(e)
              .outlineStyle,
        ),
    ).toBe('solid');
  });

  it('tells roles apart without colour', async () => {
    await open(page, '/articles/mine-solamba');
    const looks = await page.locator('.legend mark').evaluateAll((marks) =>
      marks.map((mark) => {
        const view = globalThis as unknown as { getComputedStyle(e: unknown): Record<string, string> };
        const style = view.getComputedStyle(mark);
        return [
          style['textDecorationLine'],
          style['textDecorationStyle'],
          style['fontWeight'],
          style['outlineStyle'],
          style['fontStyle'],
        ].join();
      }),
    );
    expect(looks).toHaveLength(8);
    expect(new Set(looks).size).toBe(8);
  });

  it('offers to reload when articles arrive, and does not reload by itself', async () => {
    await page.clock.install();
    await open(page, '/articles/sommet-bamako');
    await page.waitForLoadState('networkidle');
    const late = { ...fictionalRecords()[2], id: 'late' };
    await store.add([{ record: late, page: null, copyKeys: [] }], { now: '2026-03-21T08:00:00.000Z', replace: false });
    await page.clock.runFor(11_000);
    await page.locator('#news a').waitFor();
    expect(page.url()).toContain('/articles/sommet-bamako');
  });

  it.each(['light', 'dark'] as const)('has enough contrast in %s', async (colorScheme) => {
    await page.emulateMedia({ colorScheme });
    for (const path of PATHS) {
      await open(page, path);
      await page.evaluate("document.querySelectorAll('details').forEach((d) => { d.open = true; })");
      expect([path, await page.evaluate(lowContrasts)]).toEqual([path, []]);
    }
  });

  it.each([390, 320])('fits a screen of %i pixels without scrolling sideways', async (width) => {
    await page.setViewportSize({ width, height: 800 });
    for (const path of PATHS) {
      await open(page, path);
      await page.evaluate("document.querySelectorAll('details').forEach((d) => { d.open = true; })");
      expect([path, await page.evaluate('document.documentElement.scrollWidth')]).toEqual([path, width]);
    }
  });

  it('leads the tab key first to the content', async () => {
    await open(page, '/');
    await page.keyboard.press('Tab');
    expect(await focusedText(page)).toBe('Aller au contenu');
    await page.keyboard.press('Enter');
    expect(page.url()).toContain('#contenu');
  });
});

describe.skipIf(plain === null)('the desk without script', () => {
  it('filters, opens, and shows the evidence of an addressed event', async () => {
    const page = await plain!.context.newPage();
    await open(page, '/?vue=evenements');
    await page.selectOption('#f-statut', 'unconfirmed');
    await page.click('.filters button');
    expect(page.url()).toBe(`${desk.url}/?vue=evenements&statut=unconfirmed`);
    await page.click('.events .open');
    expect(page.url()).toBe(`${desk.url}/articles/mine-solamba#e2`);
    expect(await backgroundOf(page, 'mark.r-trigger.ev2')).not.toBe(await backgroundOf(page, 'mark.r-trigger.ev1'));
    await page.click('#e1 .why summary');
    expect(await page.locator('#e1 .why').getByText('Le sujet est la victime.').isVisible()).toBe(true);
    expect(await page.locator('#help-open').isVisible()).toBe(false);
    await page.close();
  });
});
