/** Others of the same kind. In: a phrase that only says "autres". Out: the people counted before: "trois soldats ont péri et **sept autres** ont été blessés" are soldiers; null where nobody was counted. */
import type { Cast } from './cast.js';
import type { HitRange } from './hit.js';
import type { Words } from './party-bearer.js';
import type { Scanned } from './scanned.js';

export function sameKind(cast: Cast, phrase: Words): Words | null {
  const { sentence, head, first, last, start } = phrase;
  const { scanned } = cast;
  const whole = oneOf(cast, phrase) ?? amongThem(cast, phrase);
  if (whole) return whole;
  if (!/^autres$/i.test(scanned.word(sentence, head)?.form ?? '') || (last > head && !isThere(cast, phrase)))
    return null;
  const opened = ofSentenceBefore(cast, phrase);
  if (opened) return opened;
  // "d'autres" may be anybody; a number goes on counting, "**les** autres" are the rest of those counted
  const rest = /^les$/i.test(scanned.word(sentence, head - 1)?.form ?? '');
  if (!rest && scanned.word(sentence, head - 1)?.upos !== 'NUM') return null;
  const before = scanned
    .hitsOf(sentence)
    .filter((h) => h.last < first && h.kind === 'role' && h.role.denotes === 'person' && h.start < start);
  const counted =
    before.filter((h) => scanned.word(sentence, h.first)?.feats['Number'] === 'Plur').at(-1) ??
    before.filter((h) => !rest && isOneStruck(cast, h)).at(-1);
  if (!counted || (rest && scanned.word(sentence, counted.first - 1)?.upos !== 'NUM')) return null;
  let end = counted.last;
  while (scanned.word(sentence, end + 1)?.upos === 'ADJ') end++;
  return { sentence, head: counted.first, first: counted.first, last: end, start: counted.start };
}

/** "Dix terroristes ont été tués. **Trois autres** sont en fuite", "**D'autres** ont été arrêtés": at the head of a sentence, like those whom the one before counted, where it counted one kind only. */
function ofSentenceBefore({ scanned }: Cast, { sentence, head }: Words): Words | null {
  const opens = scanned
    .sentence(sentence)
    .words.slice(0, head)
    .every((w) => /^(d['’]|de|des)$/i.test(w.form) || w.upos === 'NUM');
  if (!opens || head === 0 || sentence === 0 || scanned.sentence(sentence - 1).isTitle) return null;
  const counted = scanned
    .hitsOf(sentence - 1)
    .filter((h) => h.kind === 'role' && h.role.denotes === 'person' && isCounted(scanned, h));
  const [only] = counted;
  if (!only || counted.length > 1) return null;
  return { sentence: sentence - 1, head: only.first, first: only.first, last: only.last, start: only.start };
}

function isCounted(scanned: Scanned, { sentence, first }: HitRange): boolean {
  const noun = scanned.word(sentence, first);
  return noun?.feats['Number'] === 'Plur' && scanned.word(sentence, first - 1)?.upos === 'NUM';
}

/** "blessé vingt autres **à Kidal**": where it was says nothing of who they are. */
function isThere({ scanned }: Cast, { sentence, head }: Words): boolean {
  return /^(à|dans|en|près|lors|sur)$/.test(scanned.word(sentence, head + 1)?.lemma ?? '');
}

/** "**un soldat** a été tué, deux autres sont blessés": the one before, where something befell him. */
function isOneStruck({ scanned }: Cast, { sentence, first }: HitRange): boolean {
  const isOne = /^(une?|1)$/i.test(scanned.word(sentence, first - 1)?.form ?? '');
  return isOne && /^(nsubj:pass|obj)$/.test(scanned.word(sentence, first)?.deprel ?? '');
}

/** "les soldats, **dont l'un** a tiré", "dont certains", "**dont trois** ont été abattus": whom "dont" counts them out of. */
function oneOf({ scanned }: Cast, { sentence, head, first, last }: Words): Words | null {
  const count = scanned.word(sentence, head);
  if (last > head || !(count?.upos === 'NUM' || /^(une?|certaine?s|plusieurs)$/i.test(count?.form ?? ''))) return null;
  const before = /^l['’]$/i.test(scanned.word(sentence, first - 1)?.form ?? '') ? first - 2 : first - 1;
  const dont = /^l['’]$/i.test(scanned.word(sentence, first)?.form ?? '') ? first - 1 : before;
  if (!/^dont$/i.test(scanned.word(sentence, dont)?.form ?? '')) return null;
  const role = scanned
    .hitsOf(sentence)
    .filter((h) => h.last < dont && h.kind === 'role')
    .at(-1);
  if (!role) return null;
  let end = role.last;
  while (end + 1 < dont && /^(ADJ|ADP|DET|NOUN|PROPN)$/.test(scanned.word(sentence, end + 1)?.upos ?? '')) end++;
  return { sentence, head: role.first, first: role.first, last: end, start: role.start };
}

/** "a visé les rebelles, tuant une quarantaine **d'entre eux**", "l'un **d'eux**": whoever was spoken of last in the plural, here or in the sentence before. */
function amongThem({ scanned }: Cast, { sentence, first, last, start }: Words): Words | null {
  if (!/\bd['’](entre )?(eux|elles)$/i.test(scanned.range(sentence, first, last).text)) return null;
  const people = [...scanned.hitsOf(sentence - 1), ...scanned.hitsOf(sentence)].filter(
    (h) => h.kind === 'role' && /^(person|people)$/.test(h.role.denotes) && h.start < start,
  );
  const several = people.filter((h) => scanned.word(h.sentence, h.first)?.feats['Number'] === 'Plur').at(-1);
  return several
    ? {
        sentence: several.sentence,
        head: several.first,
        first: several.first,
        last: several.last,
        start: several.start,
      }
    : null;
}
