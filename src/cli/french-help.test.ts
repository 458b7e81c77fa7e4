/** What `vigie` says of wrong usage and in its help, run as a user runs it, for every command. */

import { readFileSync } from 'node:fs';
import { Command, InvalidArgumentError, Option } from 'commander';
import { describe, expect, it, vi } from 'vitest';
import { errorText } from './error-text.js';
import { speakFrench } from './french-help.js';
import { runCli } from './program.js';

const ENGLISH =
  /\b(?:error|missing|unknown|required|too many|expected|Usage:|Options:|Commands:|Arguments:|default|choices|display|output|Did you mean|is invalid|Allowed|version number|but got|for command)\b|\[command\]/i;

/** The text that the command line prints for these words. */
function said(...args: string[]): string {
  let text = '';
  const write = (more: string): void => {
    text += more;
  };
  const program = speakFrench(
    new Command('vigie').description('lit la presse').version('1.0', '-V, --version', 'affiche la version'),
  ).exitOverride();
  const { outputError } = program.configureOutput();
  program.configureOutput({ writeOut: write, writeErr: write, ...(outputError ? { outputError } : {}) });
  program
    .command('serve')
    .argument('[n]', 'combien', '3')
    .option('--port <n>', 'port', odd, 1)
    .action(() => {});
  program
    .command('export')
    .argument('<nom>', 'quoi')
    .addOption(new Option('--format <format>', 'format').choices(['csv', 'jsonl']).makeOptionMandatory())
    .action(() => {});
  try {
    program.parse(['node', 'vigie', ...args]);
  } catch {
    // Commander ends so; its words are what is tested.
  }
  return text;
}

function odd(value: string): number {
  if (Number(value) % 2 !== 1) throw new InvalidArgumentError('il faut un nombre impair.');
  return Number(value);
}

describe('French on the command line', () => {
  it.each([
    [['serve', '--port', '2'], 'vigie : l’option « --port <n> » n’admet pas « 2 » : il faut un nombre impair.\n'],
    [['serve', '--port'], 'vigie : l’option « --port <n> » veut une valeur\n'],
    [['serve', '--prot', '1'], 'vigie : option inconnue : « --prot »\n(peut-être : --port)\n'],
    [['serv'], 'vigie : commande inconnue : « serv »\n(peut-être : serve)\n'],
    [['serve', 'a', 'b'], 'vigie : trop d’arguments pour « serve » : 2 au lieu de 1\n'],
    [['export', '--format', 'csv'], 'vigie : il manque l’argument « nom »\n'],
    [['export', 'x'], 'vigie : l’option « --format <format> » est obligatoire\n'],
    [
      ['export', 'x', '--format', 'xml'],
      'vigie : l’option « --format <format> » n’admet pas « xml » : choisir parmi csv, jsonl.\n',
    ],
  ])('%j', (args, expected) => expect(said(...args)).toBe(expected));

  it('knows a word that is no command from an argument of the desk', async () => {
    const write = vi.spyOn(process.stderr, 'write').mockImplementation(() => true);
    await runCli(['node', 'vigie', 'raed', 'texte.txt']);
    expect(write.mock.calls.join('')).toContain('commande inconnue : « raed »');
    expect(process.exitCode).toBe(2);
    process.exitCode = undefined;
    write.mockRestore();
  });

  it('says what the system says of a file', () => {
    const thrown = (path: string): unknown => {
      try {
        return readFileSync(path);
      } catch (error) {
        return error;
      }
    };
    expect(errorText(thrown('nulle-part.txt'))).toBe('nulle-part.txt : introuvable');
    expect(errorText(thrown('.'))).toBe('c’est un dossier, il faut un fichier');
    expect(errorText(new Error('port 80 refusé'))).toBe('port 80 refusé');
  });

  it.each([[['--help']], [['serve', '--help']], [['export', '--help']], [['help', 'export']], [[]]])(
    'help of %j',
    (args) => {
      const help = said(...args);
      expect(help).toContain('Usage : vigie');
      expect(help).toContain('Options :');
      expect(help.replace(/\[options\]/g, '')).not.toMatch(ENGLISH);
    },
  );
});
