/** A record for people: title, source, then each event as one French sentence with its evidence. In: a record. Out: lines of text. */
import { eventSentence } from '../export/sentence.js';
import type { CodeLabels } from '../model/labels.js';
import type { EventRecord, QuoteRecord, VigieRecord } from '../model/record.js';
import type { Style } from './terminal.js';

export function recordText(record: VigieRecord, labels: CodeLabels, style: Style): string {
  const { article } = record;
  const source = [article.site, article.byline, article.published ?? 'date inconnue', article.url]
    .filter(Boolean)
    .join(' · ');
  const lines = [style.bold(article.title || record.id), style.dim(source), ''];
  for (const event of record.events) lines.push(...eventLines(event, labels, style));
  if (!record.events.length && !record.problems.length) lines.push(style.dim('Aucun événement.'));
  for (const quote of record.quotes.filter((q) => q.kind === 'direct')) lines.push(quoteLine(quote, style));
  for (const problem of record.problems) lines.push(style.warn(`! ${problem.message}`));
  return `${lines.join('\n')}\n`;
}

function eventLines(event: EventRecord, labels: CodeLabels, style: Style): string[] {
  const mention = event.mentions[0];
  const evidence = mention ? highlighted(mention.sentence.text, mention.trigger.text, style) : '';
  return [`• ${eventSentence(event, labels)}`, `    ${style.dim('«')} ${evidence} ${style.dim('»')}`, ''];
}

function highlighted(sentence: string, trigger: string, style: Style): string {
  const line = sentence.replace(/\s+/g, ' ');
  return trigger ? line.replace(trigger, style.accent(trigger)) : line;
}

function quoteLine(quote: QuoteRecord, style: Style): string {
  const who = quote.speaker ? `${quote.speaker.name} (${quote.speaker.code})` : 'locuteur inconnu';
  const channel = quote.channel ? `, sur ${quote.channel}` : '';
  return `${style.dim('”')} ${who}${channel} : « ${quote.text.replace(/\s+/g, ' ')} »`;
}
