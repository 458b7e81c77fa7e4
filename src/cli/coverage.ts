/** `vigie lexicon coverage`: what the lexicon does not know. In: articles. Out: frequent verbs, event-like nouns and names that no entry covers, each with a sentence. */
import type { Command } from 'commander';
import { collect } from '../collect/collect.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import type { VigieRecord } from '../model/record.js';
import type { Sentence, Word } from '../model/sentence.js';
import type { Analysis, Vigie } from '../pipeline/open-vigie.js';
import { wholeNumber } from './data-options.js';

interface Gap {
  count: number;
  readonly example: string;
}
type Gaps = Map<string, Gap>;

/** Endings of nouns made from verbs: "interpellation", "bombardement", "pillage", "fusillade". */
const EVENT_NOUN = /(?:tion|sion|ment|age|ade|erie)$/;

export function registerCoverage(lexicon: Command, open: () => Promise<Vigie>): void {
  lexicon
    .command('coverage')
    .description('mots d’événements et noms d’acteurs fréquents qu’aucune entrée ne couvre')
    .argument('<corpus...>', 'articles : fichiers, dossiers')
    .option('--top <n>', 'nombre de lignes par liste', wholeNumber(1, 10_000), 40)
    .action(async (names: string[], { top }: { top: number }) => {
      const vigie = await open();
      const { articleOf } = await import('../pipeline/article-of.js');
      const gaps = { verbes: new Map() as Gaps, noms: new Map() as Gaps, acteurs: new Map() as Gaps };
      for await (const input of collect(names, process.stdin)) {
        const article = articleOf(input, vigie.compiled.lexicon.page, null);
        const analysis = vigie.analyse(article);
        addWords(analysis, vigie.compiled.lexicon, gaps.verbes, gaps.noms);
        addNames(analysis, gaps.acteurs);
      }
      for (const [name, found] of Object.entries(gaps)) process.stdout.write(listing(name, found, top));
    });
}

function addWords({ parsed }: Analysis, lexicon: Lexicon, verbs: Gaps, nouns: Gaps): void {
  for (const sentence of parsed.sentences) {
    for (const word of sentence.words) {
      const lemma = word.lemma.toLowerCase();
      if (word.upos === 'VERB' && hasSubject(sentence, word) && !knowsVerb(lexicon, lemma))
        add(verbs, lemma, sentence.text);
      if (
        word.upos === 'NOUN' &&
        EVENT_NOUN.test(lemma) &&
        !lexicon.events.nouns.has(lemma) &&
        !lexicon.events.classes.has(lemma)
      )
        add(nouns, lemma, sentence.text);
    }
  }
}

function hasSubject(sentence: Sentence, verb: Word): boolean {
  return sentence.words.some((w) => w.head === verb.index && w.deprel.startsWith('nsubj'));
}

function knowsVerb({ events, reporting }: Lexicon, lemma: string): boolean {
  return [lemma, `se ${lemma}`].some(
    (key) => events.verbs.has(key) || events.operators.has(key) || events.supports.has(key) || reporting.verbs.has(key),
  );
}

/** Names of people and bodies that the record lists without an identity. */
function addNames({ record }: { record: VigieRecord }, names: Gaps): void {
  const points = [...`${record.article.title}\n\n${record.article.text}`];
  for (const actor of record.actors.filter((a) => a.id === null && /\p{Lu}/u.test(a.name))) {
    const at = actor.mentions[0]?.start ?? 0;
    add(
      names,
      actor.name,
      points
        .slice(Math.max(0, at - 40), at + 80)
        .join('')
        .replace(/\s+/g, ' '),
      actor.mentions.length,
    );
  }
}

function add(gaps: Gaps, key: string, example: string, count = 1): void {
  const gap = gaps.get(key);
  if (gap) gap.count += count;
  else gaps.set(key, { count, example: example.replace(/\s+/g, ' ').slice(0, 120) });
}

function listing(name: string, gaps: Gaps, top: number): string {
  const rows = [...gaps].sort(([a, x], [b, y]) => y.count - x.count || (a < b ? -1 : 1)).slice(0, top);
  return `# ${name} sans entrée (${gaps.size})\n${rows.map(([key, g]) => `${String(g.count).padStart(6)}  ${key}  — ${g.example}`).join('\n')}\n`;
}
