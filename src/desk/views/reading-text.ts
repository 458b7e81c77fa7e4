/** The text as the article has it, with its evidence marked. In: a record. Out: title and paragraphs; every mark names its events and roles, each trigger bears its event's number. */
import type { VigieRecord } from '../../model/record.js';
import { documentOf } from '../../model/span.js';
import { type Block, blocksOf, evidenceRuns, type Role, type Run } from '../evidence.js';
import { type Fragment, type Html, html } from './html.js';

/** What a role is called in words, for the legend and for the tip over a mark. */
export const ROLE_NAMES: Readonly<Record<Role, string>> = {
  sentence: 'phrase qui le dit',
  trigger: 'mots qui nomment l’événement',
  actor: 'qui',
  recipient: 'envers qui',
  when: 'quand',
  where: 'où',
  claimant: 'selon qui',
  toll: 'bilan',
};

/** The first mention's trigger is where the card's number leads: "t2"; further ones are "t2-2". */
export function triggerId(event: number, mention: number): string {
  return mention === 1 ? `t${event}` : `t${event}-${mention}`;
}

function tip({ events, roles }: Run): string {
  const names = roles.filter((role) => role !== 'sentence' || roles.length === 1).map((role) => ROLE_NAMES[role]);
  return `${events.length > 1 ? 'Événements' : 'Événement'} ${events.join(', ')} : ${names.join(', ')}`;
}

function numbers({ triggers }: Run): Fragment {
  return triggers.map(
    ({ event, mention }) =>
      html`<a class="num c${((event - 1) % 6) + 1}" id="${triggerId(event, mention)}" href="#e${event}" data-event="${event}"><span class="vh">événement </span>${event}</a>`,
  );
}

function markup(run: Run, words: string): Fragment {
  if (run.events.length === 0) return words;
  const classes = [...run.roles.map((role) => `r-${role}`), ...run.events.map((event) => `ev${event}`)].join(' ');
  return html`${numbers(run)}<mark class="${classes}" data-events="${run.events.join(' ')}" title="${tip(run)}">${words}</mark>`;
}

export interface ReadingText {
  readonly title: Html;
  readonly paragraphs: readonly Html[];
}

export function readingText({ article, events }: VigieRecord): ReadingText {
  const doc = documentOf(article.title, article.text);
  const { title, paragraphs } = blocksOf(article.title, article.text);
  const runs = evidenceRuns(
    doc,
    events,
    [title, ...paragraphs].flatMap(({ start, end }) => [start, end]),
  );
  const within = ({ start, end }: Block): Html =>
    html`${runs.filter((run) => run.start >= start && run.end <= end).map((run) => markup(run, doc.slice(run.start, run.end)))}`;
  return { title: within(title), paragraphs: paragraphs.map(within) };
}
