/** A page that only says something. In: a title and a sentence. Out: the two, and the way back. */
import { type Html, html } from './html.js';

export function messageView(title: string, message: string): Html {
  return html`<main id="contenu" class="message"><h1>${title}</h1><p>${message}</p><p><a href="/">Voir les articles</a></p></main>`;
}
