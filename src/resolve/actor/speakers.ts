/** Who a quotation is shown as: "**un élu** a confirmé. « … », a-t-**il** ajouté." In: the phrase of a speaker and its bearer. Out: the words, the fullest name, the code. */
import { withoutHyphen } from '../../model/clitic.js';
import type { Phrase } from '../../model/draft.js';
import type { Span } from '../../model/span.js';
import type { Asker } from './asker.js';
import { nameOf } from './party.js';
import type { Bearer } from './party-bearer.js';
import { withDeterminer } from './phrase-words.js';
import { wordsBehind } from './taken-up.js';
import { wholeOf } from './whole.js';

export interface Speaker {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The fullest name found in the article; the words themselves where nobody is named. */
  readonly name: string;
  readonly code: string;
}

export function spanOf({ text, start, end }: Phrase): Span & { readonly text: string } {
  return { text, start, end };
}

export function spanBehind(asker: Asker, phrase: Phrase): Span {
  const words = wordsBehind(asker, phrase);
  const { scanned } = asker.cast;
  // a candidate is kept without its article
  const first = words === phrase ? words.first : withDeterminer(scanned, words.sentence, words.first);
  const whole = wholeOf(scanned, { ...scanned.range(words.sentence, first, words.last), head: words.head });
  const isWhole = words === phrase && whole.first === phrase.first && whole.last === phrase.last;
  const { text, start, end } = withoutHyphen<Span>(isWhole ? phrase : whole);
  return { text, start, end };
}

/** Of a pronoun the words that it stands for, where they bring in somebody without a name: "**un** élu", "**l'état-major**", "**la sage-femme**"; "la présidente du parti" has her name elsewhere. */
function wordsOf(asker: Asker, phrase: Phrase, { role }: Bearer): string | null {
  const words = spanBehind(asker, phrase);
  if (words.start === withoutHyphen(phrase).start || /^on$/i.test(phrase.text)) return null;
  // "**ce dernier** a promis": he was told just before, whatever he was called
  if (/^(ce|cette) derni/i.test(phrase.text)) return words.text;
  return isOnlyName(words.text) || role?.denotes === 'body' || isNameless(words.text) ? words.text : null;
}

/** "assure **Fatou**. « … », confie-t-**elle**": a given name alone. */
function isOnlyName(text: string): boolean {
  return /^\p{Lu}[\p{Ll}-]+(?:,|$)/u.test(text);
}

/** "**un** élu de Kolani", "**le maire**" */
function isNameless(text: string): boolean {
  return /^(une?|des|plusieurs|certaine?s)\s/i.test(text) || /^(?:[Ll][ea] |[Ll]['’])\p{Ll}[\p{L}-]*$/u.test(text);
}

/** "« … », poursuit-**on**", with no body behind it: nobody is named. */
export function isAnybody({ text }: Phrase): boolean {
  return /^-?(?:t-)?on$/i.test(text);
}

export function speakerOf(asker: Asker, phrase: Phrase, bearer: Bearer): Speaker {
  const { text, start, end } = withoutHyphen(phrase);
  // "**un élu** a confirmé. « … », a-t-**il** ajouté": who has no name has words
  const words = wordsOf(asker, phrase, bearer) ?? text;
  return {
    text,
    start,
    end,
    name: nameOf(bearer) ?? bearer.entity?.name ?? words,
    // « … », poursuit **le communiqué**: a paper is no civilian
    code: bearer.nobody === true ? `${bearer.country}.OTH` : `${bearer.country}.${bearer.sector}`,
  };
}
