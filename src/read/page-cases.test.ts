/** The cases beside the page words: each line stands between two paragraphs of an article, and goes or stays as its case says. */
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readHtml } from './read-html.js';
import { CASES, WORDS } from './testing/page-words.js';
import { STORY } from './testing/templates.js';

const caseSchema = z.strictObject({
  text: z.string(),
  linked: z.boolean().default(false),
  removes: z.string().optional(),
  keep: z.boolean().optional(),
});
const reasons = new Map<string, string>();
for (const index of [WORDS.lines, WORDS.sections]) for (const cue of index.values()) reasons.set(cue.id, cue.reason);
for (const { id, reason } of WORDS.insides) reasons.set(id, reason);
reasons.set('mul.page.share-word', 'share');
for (const index of [WORDS.starts, WORDS.ends, WORDS.credits])
  for (const cue of [...index.values()].flat()) reasons.set(cue.id, cue.reason);

describe('cases of lexicon/*/page', () => {
  it('are there', () => {
    expect(CASES.length).toBeGreaterThan(15);
    expect(CASES.filter((c) => caseSchema.parse(c.value).keep).length).toBeGreaterThan(4);
  });
  for (const entry of CASES) {
    const { text, linked, removes, keep } = caseSchema.parse(entry.value);
    it(`${entry.file}:${entry.line} ${text.slice(0, 60)}`, () => {
      const line = linked
        ? `<p><strong>${text.replace(/^([^:]*: ?)?(.*)$/, '$1<a href="/x">$2</a>')}</strong></p>`
        : `<p>${text}</p>`;
      const paragraphs = STORY.paragraphs.map((p) => `<p>${p}</p>`);
      const article = readHtml(
        {
          id: 'x',
          url: null,
          html: `<h1>${STORY.title}</h1><div>${[...paragraphs.slice(0, 4), line, ...paragraphs.slice(4)].join('')}</div>`,
        },
        WORDS,
      );
      if (keep) expect(article.text).toContain(text);
      else {
        expect(article.text).not.toContain(text);
        expect(article.removed).toContainEqual({ reason: reasons.get(removes ?? ''), text });
      }
    });
  }
});
