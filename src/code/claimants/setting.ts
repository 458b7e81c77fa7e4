/** The scene of what a source tells. In: an event noun. Out: is it only where or in spite of what it happened ("a livré des armes **en plein massacre**"), so that the source need not vouch for it? */
import type { Grammar } from '../grammar.js';

/** "les généraux issus **d'un coup d'État**", "a livré des armes **en plein massacre**", "**malgré un** embargo", "arrivé au pouvoir **par un putsch**": the scene, which no source needs to vouch for. */
export function isSetting(g: Grammar, noun: number): boolean {
  const left = g.tree.words.slice(Math.max(0, noun - 4), noun).map((w) => w.form.toLowerCase());
  return SETTING.test(`${left.join(' ')} `);
}

const SETTING =
  /(?:^| )(?:(?:issue?s?|née?s?) (?:de|d['’]) (?:un |une |des )?|en (?:plein|pleine) |malgré (?:un |une |des )|au pouvoir (?:par|après|depuis) (?:un |une )|à le pouvoir (?:par|après|depuis) (?:un |une ))(?:\p{L}+ )?$/u;
