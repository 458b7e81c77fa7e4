/** An element in, whether the page hides it for good out: a panel that a click opens is text that waits, not text that is gone. */
import { attr, type El } from './dom.js';
import type { Masses } from './mass.js';

const HIDDEN_STYLE = /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
/** "es-accordion", "collapse show", "faq__answer", "toggle-content", "tabpanel". */
const OPENS =
  /(?:^|[\s_-])(?:accordions?|collaps(?:e|ed|ible)|faqs?|toggles?|toggler|expand(?:ed|er|able)?|answers?|panels?|tabpanel|tab-?content|disclosure|details|spoiler)(?=[\s_-]|$)/i;
const LEVELS = 3;

export function isHidden(el: El): boolean {
  if (attr(el, 'hidden') !== '' || 'hidden' in el.attrs) return true;
  return HIDDEN_STYLE.test(attr(el, 'style')) || attr(el, 'aria-hidden') === 'true';
}

/** A closed panel of an accordion that holds mostly running text. */
export function isClosedPanel(el: El, masses: Masses): boolean {
  if (masses.of(el) <= 0.6 * masses.weightOf(el)) return false;
  let up: El | null = el;
  for (let i = 0; up && i < LEVELS; i++, up = up.parent)
    if (OPENS.test(`${attr(up, 'class')} ${attr(up, 'id')} ${attr(up, 'role')}`)) return true;
  return false;
}
