/** Type and status as small labels. In: an event's codes. Out: a sign and a French word: the sign's shape and the word say what the colour says. */
import { deedNoun } from '../../export/sentence.js';
import type { EventType, Status } from '../../model/codes.js';
import type { CodeLabels, Quad } from '../../model/labels.js';
import type { EventRecord } from '../../model/record.js';
import { type Html, html } from './html.js';

/** Filled: in deeds. Hollow: in words. Round: cooperation. Pointed: conflict. */
const QUAD_SIGNS: Readonly<Record<Quad, string>> = {
  'verbal-cooperation': '○',
  'material-cooperation': '●',
  'verbal-conflict': '◇',
  'material-conflict': '◆',
};

const STATUS_SIGNS: Readonly<Record<Status, string>> = {
  occurred: '✓',
  planned: '→',
  hypothetical: '?',
  unconfirmed: '≈',
  denied: '✕',
  not_occurred: '∅',
};

export function typeSign(type: EventType, labels: CodeLabels): Html {
  const { quad } = labels.types[type];
  return html`<span class="sign ${quad}" aria-hidden="true">${QUAD_SIGNS[quad]}</span>`;
}

function typeWords(event: EventRecord, labels: CodeLabels): string {
  const mode = event.mode === null ? undefined : labels.modes[`${event.type}/${event.mode}`];
  const { fr } = labels.types[event.type];
  return mode ? `${fr} · ${mode.fr}` : fr;
}

/** The sign stays outside the link, so that no line runs under it. */
export function typeLink(event: EventRecord, href: string, labels: CodeLabels): Html {
  return html`${typeSign(event.type, labels)} <a class="open" href="${href}" data-open>${deedNoun(event, labels)}</a>`;
}

/** "◆ Attaque, violence · explosifs" */
export function typeBadge(event: EventRecord, labels: CodeLabels): Html {
  const { definition } = labels.types[event.type];
  return html`<span class="type" title="${definition}">${typeSign(event.type, labels)} ${typeWords(event, labels)}</span>`;
}

export function statusBadge(status: Status, labels: CodeLabels): Html {
  const { fr, definition } = labels.statuses[status];
  return html`<span class="status ${status}" title="${definition}"><span aria-hidden="true">${STATUS_SIGNS[status]}</span> ${fr}</span>`;
}

/** What happened goes without saying in a list; everything else is said. */
export function doubtBadge(status: Status, labels: CodeLabels): Html | null {
  return status === 'occurred' ? null : statusBadge(status, labels);
}
