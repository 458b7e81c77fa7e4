/** The words that name somebody best. In: a phrase ("il", "le ministère") and the name that identity found for it. Out: the span of that name nearest before the phrase, or the phrase itself. */
import type { Phrase } from '../model/draft.js';
import type { Span } from '../model/span.js';

/** Words that name nobody by themselves. */
function isStandIn(text: string): boolean {
  return /^(-?t?-?(il|elle|ils|elles|je|nous|on|lui|leur|son|sa|ses|eux)|l['’]intéressée?|ce dernier|cette dernière|la même source|ce|celui-ci|celle-ci|qui)$/i.test(
    text,
  );
}

/** "**l'officier**", "**l'ONG**": an article and one word that says what he is, not who; "l'EMA" is a name. */
function isDescription(text: string, name: string): boolean {
  const noun = /^(?:l['’]|le |la |cet |cette |ce )(ONG|\p{Ll}\S+)$/u.exec(text)?.[1]?.toLowerCase();
  return noun !== undefined && !name.toLowerCase().includes(noun);
}

export function bestSpanOf(doc: string, phrase: Phrase, name: string | null): Span {
  const own = { text: phrase.text, start: phrase.start, end: phrase.end };
  if (name === null || !(isStandIn(phrase.text) || isDescription(phrase.text, name))) return own;
  const before = doc.lastIndexOf(name, phrase.start);
  const start = before >= 0 ? before : doc.indexOf(name);
  return start < 0 ? own : { text: name, start, end: start + name.length };
}
