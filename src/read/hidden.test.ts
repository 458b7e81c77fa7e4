/** Closed panels and repeated buttons: what waits for a click is text, what comes back under every part is not. */
import { describe, expect, it } from 'vitest';
import { readHtml } from './read-html.js';
import { WORDS } from './testing/page-words.js';
import { STORY } from './testing/templates.js';

const BODY = STORY.paragraphs.map((p) => `<p>${p}</p>`).join('');
const textOf = (inside: string): string =>
  readHtml(
    { id: 'x', url: null, html: `<h1>${STORY.title}</h1><div class="entry-content">${BODY}${inside}${BODY}</div>` },
    WORDS,
  ).text;
const ANSWER = 'Les places sont tirées au sort chaque année en janvier, devant un huissier, et la liste est affichée.';

describe('hidden elements', () => {
  it('are text where a click opens them', () => {
    expect(
      textOf(
        `<div class="faq-accordion"><h3>Qui a droit à une place ?</h3><div style="display:none"><p>${ANSWER}</p></div></div>`,
      ),
    ).toContain(ANSWER);
    expect(textOf(`<div class="collapse" aria-hidden="true"><p>${ANSWER}</p></div>`)).toContain(ANSWER);
  });
  it('are gone elsewhere, and so are panels of links', () => {
    expect(textOf(`<div style="display: none"><p>${ANSWER}</p></div>`)).not.toContain(ANSWER);
    const links = STORY.related.map((t) => `<li><a href="/x">${t}</a></li>`).join('');
    expect(textOf(`<div class="collapse" hidden><ul>${links}</ul></div>`)).not.toContain(STORY.related[0]);
  });
});

describe('links that come back', () => {
  const part = (label: string): string => `<h3>Étal ${label}</h3><p>${ANSWER} (${label})</p>`;
  it('are buttons', () => {
    const parts = ['A', 'B', 'C'].map((l) => `${part(l)}<p><a href="/${l}">Voir la fiche</a></p>`).join('');
    expect(textOf(parts)).not.toContain('Voir la fiche');
    expect(textOf(parts)).toContain('Étal B');
  });
  it('are text where they do not, and where they are no links', () => {
    const two = ['A', 'B'].map((l) => `${part(l)}<p><a href="/${l}">Le plan de l’étal.</a></p>`).join('');
    expect(textOf(two)).toContain('Le plan de l’étal.');
    expect(textOf(['A', 'B', 'C'].map((l) => `${part(l)}<p>Et la halle chantait.</p>`).join(''))).toContain(
      'Et la halle chantait.',
    );
  });
});
