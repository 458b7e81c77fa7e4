/** `vigie explain "PHRASE"`: how a sentence is understood. In: a sentence. Out: words, tree, the rules that fired, those that nearly did and why not. */
import type { Command } from 'commander';
import { eventSentence } from '../export/sentence.js';
import { bareArticle } from '../model/article-defaults.js';
import type { Draft, DraftEvent } from '../model/draft.js';
import type { ExplainRule } from '../model/explain.js';
import type { EventRecord } from '../model/record.js';
import type { Sentence, Word } from '../model/sentence.js';
import type { Vigie } from '../pipeline/open-vigie.js';
import { type Style, styleFor } from './terminal.js';

interface Options {
  readonly published?: string;
}

export function registerExplain(
  program: Command,
  open: () => Promise<Vigie>,
  explainer: (vigie: Vigie) => ExplainRule,
): void {
  program
    .command('explain')
    .description('montre comment une phrase est comprise : mots, arbre, règles, et celles qui ont failli')
    .argument('<phrase>')
    .option('--published <date>', 'date de publication supposée (AAAA-MM-JJ)')
    .action(async (phrase: string, options: Options) => {
      const vigie = await open();
      const article = { ...bareArticle('explain', '', phrase), published: options.published ?? null, language: 'fr' };
      const { parsed, draft, record } = vigie.analyse(article);
      const style = styleFor(process.stdout, process.env);
      const explain = explainer(vigie);
      const lines = parsed.sentences.filter((s) => s.words.length).flatMap((s) => sentenceLines(s, draft, style));
      for (const event of record.events)
        lines.push(...eventLines(event, eventSentence(event, vigie.compiled.lexicon.codes), explain, style));
      if (!record.events.length) lines.push(style.dim('Aucun événement codé.'));
      lines.push(
        ...draft.nearMisses.map((m) =>
          style.dim(
            `presque : ${m.rule} sur « ${parsed.sentences[m.sentence]?.words[m.word]?.form ?? '?'} » — ${m.reason}`,
          ),
        ),
      );
      for (const problem of record.problems) lines.push(style.warn(`! ${problem.message}`));
      process.stdout.write(`${lines.join('\n')}\n`);
    });
}

function sentenceLines(sentence: Sentence, draft: Draft, style: Style): string[] {
  const triggers = new Map<number, DraftEvent>();
  for (const event of draft.events) if (event.sentence === sentence.index) triggers.set(event.trigger.head, event);
  return [style.bold(sentence.text), ...treeLines(sentence.words, triggers, style), ''];
}

/** One line a word in the order of the text, indented by its depth in the tree. */
function treeLines(words: readonly Word[], triggers: ReadonlyMap<number, DraftEvent>, style: Style): string[] {
  return words.map((word) => {
    const feats = Object.entries(word.feats)
      .map(([k, v]) => `${k}=${v}`)
      .join('|');
    const event = triggers.get(word.index);
    const head = word.head < 0 ? 'racine' : (words[word.head]?.form ?? '?');
    const line = `${'  '.repeat(depthOf(words, word))}${word.form}  ${style.dim(`${word.lemma} ${word.upos} ${word.deprel} → ${head} ${feats}`)}`;
    return event ? `${line}  ${style.accent(`◀ ${event.type}`)}` : line;
  });
}

function depthOf(words: readonly Word[], word: Word): number {
  let depth = 0;
  for (let at = word.head; at >= 0 && depth <= words.length; at = words[at]?.head ?? -1) depth++;
  return depth;
}

function eventLines(event: EventRecord, sentence: string, explain: ExplainRule, style: Style): string[] {
  const notes = event.rules.map((id) => {
    const note = explain(id);
    return `    ${id}${note ? style.dim(`  ${[note.kind, note.note, note.place].filter(Boolean).join(' · ')}`) : ''}`;
  });
  return [`${style.accent(event.type)} ${sentence}`, ...notes];
}
