/** The commands, wired to the rooms. In: process arguments. Out: exit code 0, 1 (something was not read or is at fault) or 2 (wrong usage). */

import { Command, CommanderError } from 'commander';
import { type Config, readConfig } from '../config.js';
import { ruleExplainer } from '../pipeline/explain-rule.js';
import { openFrenchParser } from '../pipeline/open-french-parser.js';
import { openLexicon } from '../pipeline/open-lexicon.js';
import type { Vigie } from '../pipeline/open-vigie.js';
import { packageRoot, packageVersion } from '../pipeline/package-root.js';
import { readInputs } from '../pipeline/read-inputs.js';
import { registerAdd } from './add.js';
import { registerConfig } from './config.js';
import { registerDemo } from './demo.js';
import { type DeskCommandDeps, registerDesk } from './desk.js';
import { errorText } from './error-text.js';
import { registerExplain } from './explain.js';
import { registerExport } from './export.js';
import { speakFrench } from './french-help.js';
import { registerLexicon } from './lexicon.js';
import { registerParse } from './parse.js';
import { registerRead } from './read.js';
import { registerSearch } from './search.js';
import { registerWhen } from './when.js';

const USAGE = 2;

export async function runCli(argv: readonly string[]): Promise<void> {
  process.stdout.on('error', quietPipe);
  const program = createProgram();
  try {
    checkCommand(program, argv[2]);
    await program.parseAsync([...argv]);
  } catch (error) {
    if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : USAGE;
    else {
      process.stderr.write(`vigie : ${errorText(error)}\n`);
      process.exitCode = USAGE;
    }
  }
}

function createProgram(): Command {
  const config = readConfig(process.env);
  let opened: Promise<Vigie> | null = null;
  const open = (): Promise<Vigie> => {
    opened ??= openWhole(config.lexicon);
    return opened;
  };
  const program = speakFrench(new Command('vigie'))
    .description(
      'lit la presse francophone du Sahel et de l’Afrique de l’Ouest : qui a fait ou dit quoi à qui, où, quand, selon qui, avec la preuve',
    )
    .version(packageVersion(packageRoot()), '-V, --version', 'affiche la version')
    .exitOverride();
  registerRead(program, open);
  registerExplain(program, open, (vigie) => ruleExplainer(vigie.files));
  registerParse(program, async () => openFrenchParser(config.lexicon || undefined));
  registerLexicon(program, open);
  registerWhen(program, async () => openLexicon(config.lexicon || undefined).compiled.lexicon.time);
  registerConfig(program, config);
  const desk = deskDeps(config);
  registerAdd(program, {
    ...desk,
    readInputs: (names, published) => readInputs(open, names, published, process.stdin),
  });
  registerSearch(program, desk);
  registerExport(program, {
    ...desk,
    labels: async () => openLexicon(config.lexicon || undefined).compiled.lexicon.codes,
  });
  registerDesk(program, desk);
  registerDemo(program, desk, open);
  return program;
}

/** "vigie raed": the desk opens when no command is given, so Commander would take the word for an argument of the desk. */
function checkCommand(program: Command, word: string | undefined): void {
  const isCommand = word === undefined || word.startsWith('-') || word === 'help';
  if (isCommand || program.commands.some((command) => command.name() === word)) return;
  throw new Error(`commande inconnue : « ${word} » ; vigie --help montre celles qu’il y a`);
}

/** Loaded when a command needs it: `vigie parse` and `vigie when` do without the detector of languages and the gazetteer. */
async function openWhole(lexicon: string): Promise<Vigie> {
  const { openVigie } = await import('../pipeline/open-vigie.js');
  return openVigie(lexicon ? { lexicon } : {});
}

function deskDeps(config: Config): DeskCommandDeps {
  return {
    // loaded when a command needs it: reading does without a database
    openStore: async (folder) => (await import('../store/open-store.js')).openStore(folder),
    dataFolder: config.data,
    port: Number(config.port),
    lexicon: async () => {
      const { files, compiled } = openLexicon(config.lexicon || undefined);
      return { labels: compiled.lexicon.codes, explain: ruleExplainer(files) };
    },
  };
}

/** `vigie read … | head` closes the pipe early: that is no error. */
function quietPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
}
