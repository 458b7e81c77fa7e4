/** What the desk gains with a script: keys, the way back to the same list, and news of new articles. Every page is whole without it. */

const KEYS_OFF = 'vigie-keys-off';
const LIST = 'vigie-list';
const POLL_MS = 10_000;

const rows = () => [...document.querySelectorAll('[data-row]')];
const openerOf = (row) => row.querySelector('[data-open]');
let current = -1;

function currentRow() {
  const focused = document.activeElement?.closest('[data-row]');
  return focused ? rows().indexOf(focused) : current;
}

function move(step) {
  const all = rows();
  if (all.length === 0) return;
  current = Math.min(all.length - 1, Math.max(0, currentRow() + step));
  openerOf(all[current])?.focus({ preventScroll: true });
  all[current].scrollIntoView({ block: 'nearest' });
}

function openCurrent() {
  const row = rows()[currentRow()];
  if (row) openerOf(row)?.click();
}

function goTo(view) {
  document.querySelector(`[data-go="${view}"]`)?.click();
}

function openHelp() {
  document.getElementById('help')?.showModal();
}

/** Keys that act alone; "g" waits for the next one. */
const ACTIONS = {
  j: () => move(1),
  k: () => move(-1),
  o: openCurrent,
  u: () => document.querySelector('[data-back]')?.click(),
  '/': () => document.getElementById('q')?.focus(),
  '?': openHelp,
};
const AFTER_G = { a: () => goTo('articles'), e: () => goTo('evenements') };
let pendingG = false;

const isTyping = (target) => target instanceof Element && target.closest('input, select, textarea, [contenteditable]');

function onKey(event) {
  const busy =
    event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target) || document.querySelector('dialog[open]');
  if (busy || localStorage.getItem(KEYS_OFF)) return;
  const action = (pendingG ? AFTER_G : ACTIONS)[event.key];
  pendingG = !pendingG && event.key === 'g';
  if (!action) return;
  event.preventDefault();
  action();
}

/** From an article back to the list as it was filtered: the address is kept here because no referrer is ever sent. */
function rememberList() {
  const back = document.querySelector('[data-back]');
  if (location.pathname === '/') sessionStorage.setItem(LIST, location.search);
  else if (back) back.href = `/${sessionStorage.getItem(LIST) ?? ''}`;
}

function setUpHelp() {
  const button = document.getElementById('help-open');
  const box = document.getElementById('keys-on');
  if (!button || !box) return;
  button.hidden = false;
  button.addEventListener('click', openHelp);
  box.checked = !localStorage.getItem(KEYS_OFF);
  box.addEventListener('change', () => {
    if (box.checked) localStorage.removeItem(KEYS_OFF);
    else localStorage.setItem(KEYS_OFF, '1');
  });
}

/** Offers to reload; never reloads by itself, so that nobody loses the place where they read. */
function announceNews() {
  const news = document.getElementById('news');
  if (!news || news.firstChild) return;
  const link = document.createElement('a');
  link.href = location.pathname + location.search;
  link.textContent = 'Recharger';
  news.append('Le pupitre a changé : des articles sont arrivés. ', link);
}

async function watch(address) {
  const revision = async () => (await (await fetch(address)).json()).revision;
  let known = await revision();
  setInterval(async () => {
    if (document.hidden) return;
    try {
      const now = await revision();
      if (now !== known) announceNews();
      known = now;
    } catch {
      // The desk was stopped: the page stays readable, and the next answer counts.
    }
  }, POLL_MS);
}

document.addEventListener('keydown', onKey);
rememberList();
setUpHelp();
if (document.body.dataset.watch) void watch(document.body.dataset.watch);
