/** One coded event beside its text. In: an event and its number. Out: its sentence, its fields with the words that prove each, and why it was coded so. */
import { claimantsPhrase, codeName, tollPhrase, whenPhrase, wherePhrase } from '../../export/phrases.js';
import { deedPhrase } from '../../export/sentence.js';
import { TOLL_KINDS } from '../../model/codes.js';
import type { ExplainRule } from '../../model/explain.js';
import type { CodeLabels } from '../../model/labels.js';
import type { EventRecord, Party } from '../../model/record.js';
import { statusBadge, typeBadge } from './badges.js';
import { type Fragment, type Html, html } from './html.js';
import { triggerId } from './reading-text.js';

function field(name: string, value: Fragment): Html | null {
  const empty = value === null || (Array.isArray(value) && value.length === 0);
  return empty ? null : html`<div><dt>${name}</dt><dd>${value}</dd></div>`;
}

/** The words of the article, so that they are never taken for ours. */
function words(text: string | null): Html | null {
  return text === null ? null : html`<q>${text}</q>`;
}

function party(p: Party, labels: CodeLabels): Html {
  const code = html`<abbr class="code" title="${codeName(p.code, labels)}">${p.code}</abbr>`;
  if (p.name === null && p.text === null) return html`<p>${codeName(p.code, labels)} (sous-entendu) ${code}</p>`;
  const said = p.text !== null && p.text !== p.name ? words(p.text) : null;
  return html`<p>${p.name !== null && html`${p.name} `}${said} ${code}</p>`;
}

function whenField(event: EventRecord): Fragment {
  if (event.when === null) return null;
  const { known, inferred, text } = event.when;
  const how = !known ? 'date non placée' : inferred ? 'date déduite' : null;
  return html`<p>${known && html`${whenPhrase(event.when)} `}${words(text)}${how !== null && html` <span class="aside">${how}</span>`}</p>`;
}

const PRECISION = { town: 'localité', near: 'aux environs', region: 'région', country: 'pays' } as const;

function whereField(event: EventRecord, labels: CodeLabels): Fragment {
  if (event.where === null) return null;
  const { text, admin1, lat, lon, precision } = event.where;
  const point = lat === null || lon === null ? 'sans coordonnées' : `${lat.toFixed(2)}, ${lon.toFixed(2)}`;
  const detail = [admin1, PRECISION[precision], point].filter((part) => part !== null).join(' · ');
  return html`<p>${wherePhrase(event.where, labels)} ${words(text)} <span class="aside">${detail}</span></p>`;
}

function tollFields(event: EventRecord, labels: CodeLabels): Html[] {
  return TOLL_KINDS.flatMap((kind) => {
    const toll = event[kind];
    if (toll === null) return [];
    const parts = toll.by.map((part) => html` <span class="aside">dont ${words(part.text)}</span>`);
    return [html`<p><strong>${tollPhrase(kind, toll, labels)}</strong> ${words(toll.text)}${parts}</p>`];
  });
}

function claimantField(event: EventRecord): Fragment {
  const phrase = claimantsPhrase(event.claimants);
  return phrase === null ? html`<p>l’article, en son nom</p>` : html`<p>${phrase.replace(/^selon /, '')}</p>`;
}

function ruleItem(id: string, explain: ExplainRule): Html {
  const rule = explain(id);
  if (rule === null) return html`<li><code>${id}</code> <span class="aside">règle absente de cette version</span></li>`;
  return html`<li><code>${id}</code> <span class="aside">${rule.kind}${rule.place !== null && html` · ${rule.place}`}</span>
${rule.note !== null && html`<p>${rule.note}</p>`}${rule.example !== null && html`<p>Exemple : <q>${rule.example}</q></p>`}</li>`;
}

function why(event: EventRecord, explain: ExplainRule): Html | null {
  const { acled, confidence } = event;
  const rate = confidence === null ? 'non mesurée' : `${Math.round(confidence * 100)} %`;
  return html`<details class="why"><summary>Pourquoi ce codage</summary>
<ul>${event.rules.map((id) => ruleItem(id, explain))}${event.rules.length === 0 && html`<li>Aucune règle enregistrée.</li>`}</ul>
<p class="aside">Justesse de ces règles sur le corpus : ${rate}.${acled !== null && html` Format ACLED : ${acled.type}, ${acled.subType}.`}</p></details>`;
}

function mentions(event: EventRecord, number: number): Html[] {
  return event.mentions.map(
    ({ trigger }, i) => html`<li><a href="#${triggerId(number, i + 1)}" data-evidence>${words(trigger.text)}</a></li>`,
  );
}

export function eventCard(event: EventRecord, number: number, labels: CodeLabels, explain: ExplainRule): Html {
  const contexts = event.contexts.map((context) => labels.contexts[context].fr).join(', ');
  return html`<li class="card c${((number - 1) % 6) + 1}" id="e${number}" data-event="${number}" data-row tabindex="-1">
<h3><a class="num c${((number - 1) % 6) + 1}" href="#t${number}" data-open><span class="vh">Événement </span>${number}</a> ${deedPhrase(event, labels)}</h3>
<p class="badges">${typeBadge(event, labels)} ${statusBadge(event.status, labels)}</p>
<dl>
${field(
  'Qui',
  event.actors.map((p) => party(p, labels)),
)}
${field(
  'Envers qui',
  event.recipients.map((p) => party(p, labels)),
)}
${field('Quand', whenField(event))}
${field('Où', whereField(event, labels))}
${field('Bilan', tollFields(event, labels))}
${field('Selon', claimantField(event))}
${field('Contexte', contexts === '' ? null : contexts)}
${field('Preuve', html`<ul class="proofs">${mentions(event, number)}</ul>`)}
</dl>
${why(event, explain)}
</li>`;
}
