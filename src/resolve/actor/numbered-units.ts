/** Units known by their number: "**1er régiment de chasseurs**", "**11e brigade parachutiste**". In: a scanned document and its setting. Out: hits put into it, as bodies of the country whose institutions the article speaks of. */
import type { Hit } from './hit.js';
import type { Scanned } from './scanned.js';
import type { Setting } from './setting.js';

const ORDINAL = /^\d{1,3}(er|ère|re|e|ème|nd|nde)$/i;
const OF = /^(de|du|des|d'|d’)$/i;

export function findNumberedUnits(scanned: Scanned, setting: Setting): void {
  for (const hit of scanned.all()) {
    if (hit.kind !== 'role' || hit.role.sector !== 'MIL' || !isUnit(scanned, hit)) continue;
    if (!ORDINAL.test(scanned.word(hit.sentence, hit.first - 1)?.form ?? '')) continue;
    const range = scanned.range(hit.sentence, hit.first - 1, endOf(scanned, hit));
    scanned.put({ ...range, kind: 'unknown-body', name: range.text, role: hit.role, country: setting.institutions });
  }
}

/** "le 3e **régiment** de chasseurs" */
function isUnit({ lists }: Scanned, { text }: Hit): boolean {
  const [noun] = text.toLowerCase().split(/[^\p{L}]/u);
  return lists.has('numbered-unit', noun) || lists.has('numbered-unit', noun?.replace(/s$/, ''));
}

/** Its arm and its garrison: "régiment **étranger de cavalerie de Kolani**". */
function endOf(scanned: Scanned, { sentence, last }: Hit): number {
  let end = last;
  for (;;) {
    const next = scanned.word(sentence, end + 1);
    if (next?.upos === 'ADJ') end++;
    else if (next && OF.test(next.form) && isNominal(scanned, sentence, end + 2)) end += 2;
    else return end;
  }
}

function isNominal(scanned: Scanned, sentence: number, at: number): boolean {
  return /^(NOUN|PROPN)$/.test(scanned.word(sentence, at)?.upos ?? '');
}
