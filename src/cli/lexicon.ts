/** `vigie lexicon check` and `coverage`: what an analyst runs after an edit. In: the lexicon's folder. Out: faults in French with file and line; exit code 1 when there is one. */
import type { Command } from 'commander';
import type { Complaint, LexiconEntry } from '../lexicon/entry.js';
import type { Vigie } from '../pipeline/open-vigie.js';
import { checkCases } from './cases/check-cases.js';
import { registerCoverage } from './coverage.js';

export function registerLexicon(program: Command, open: () => Promise<Vigie>): void {
  const lexicon = program.command('lexicon').description('vérifie et mesure le lexique');
  lexicon
    .command('check')
    .description('schéma, doublons, codes inconnus, cas en échec, règles sans cas')
    .option('--uncovered', 'nomme chaque règle qu’aucun cas ne déclenche')
    .action(async (options: { uncovered?: boolean }) => {
      const vigie = await open();
      const { complaints, cases, fired } = checkCases(vigie, vigie.files.cases);
      const all = [...vigie.compiled.complaints, ...complaints];
      for (const c of sorted(all)) process.stdout.write(`${c.file}:${c.line} ${c.message}\n`);
      const uncovered = eventEntries(vigie.files.entries).filter((e) => !fired.has(e.id));
      if (options.uncovered)
        for (const e of uncovered) process.stdout.write(`${e.file}:${e.line} aucun cas ne déclenche ${e.id}\n`);
      process.stdout.write(
        `${vigie.files.entries.length} entrées, ${cases} cas, ${all.length} fautes, ${uncovered.length} règles d'événement sans cas\n`,
      );
      if (all.length) process.exitCode = 1;
    });
  registerCoverage(lexicon, open);
}

function sorted(complaints: readonly Complaint[]): Complaint[] {
  return [...complaints].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line));
}

/** Entries that code events: they have a type. */
function eventEntries(entries: readonly LexiconEntry[]): { id: string; file: string; line: number }[] {
  return entries.flatMap(({ file, line, value }) => {
    const entry = value as { id?: unknown; type?: unknown } | null;
    return typeof entry?.id === 'string' && typeof entry.type === 'string' ? [{ id: entry.id, file, line }] : [];
  });
}
