/** Commander speaks English: its help and its complaints in French. In: a command before its subcommands are added. Out: the same, and they, in French. */
import type { Command, Help, Option } from 'commander';

/** Titles of the help, and what it notes of options. */
const HELP: readonly (readonly [RegExp, string])[] = [
  [/^Usage:/, 'Usage :'],
  [/^Arguments:/, 'Arguments :'],
  [/^Options:/, 'Options :'],
  [/^Global Options:/, 'Options générales :'],
  [/^Commands:/, 'Commandes :'],
  [/\bdefault: /, 'par défaut : '],
  [/\bchoices: /, 'au choix : '],
  [/\benv: /, 'variable : '],
  [/\[command\]/, '[commande]'],
];

/** What Commander says of wrong usage; `$1` and the like are the user's own words. */
const COMPLAINTS: readonly (readonly [RegExp, string])[] = [
  [/^error: missing required argument '(.*)'/, 'il manque l’argument « $1 »'],
  [/^error: option '(.*)' argument missing/, 'l’option « $1 » veut une valeur'],
  [/^error: required option '(.*)' not specified/, 'l’option « $1 » est obligatoire'],
  [/^error: unknown option '(.*)'/, 'option inconnue : « $1 »'],
  [/^error: unknown command '(.*)'/, 'commande inconnue : « $1 »'],
  [/^error: option '(.*)' argument '(.*)' is invalid\. ?/, 'l’option « $1 » n’admet pas « $2 » : '],
  [
    /^error: command-argument value '(.*)' is invalid for argument '(.*)'\. ?/,
    'l’argument « $2 » n’admet pas « $1 » : ',
  ],
  [
    /^error: too many arguments for '(.*)'\. Expected (\d+) arguments? but got (\d+)\./,
    'trop d’arguments pour « $1 » : $3 au lieu de $2',
  ],
  [/^error: too many arguments\. Expected (\d+) arguments? but got (\d+)\./, 'trop d’arguments : $2 au lieu de $1'],
  [/Allowed choices are (.*)\./, 'choisir parmi $1.'],
  [/\(Did you mean one of (.*)\?\)/, '(peut-être une de celles-ci : $1)'],
  [/\(Did you mean (.*)\?\)/, '(peut-être : $1)'],
  [/^error: /, ''],
];

const inWords = (text: string, words: typeof HELP): string =>
  words.reduce((line, [english, french]) => line.replace(english, french), text);

/** Subcommands take this over when they are added afterwards. */
export function speakFrench(command: Command): Command {
  return command
    .helpOption('-h, --help', 'affiche cette aide')
    .helpCommand('help [commande]', 'affiche l’aide d’une commande')
    .configureHelp(frenchHelp(command.createHelp()))
    .configureOutput({ outputError: (text, write) => write(`vigie : ${inWords(text, COMPLAINTS)}`) });
}

function frenchHelp(help: Help): Partial<Help> {
  const { commandUsage, optionDescription, argumentDescription } = help;
  return {
    styleTitle: (title) => inWords(title, HELP),
    commandUsage: (command) => inWords(commandUsage.call(help, command), HELP),
    optionDescription: (option: Option) => inWords(optionDescription.call(help, option), HELP),
    argumentDescription: (argument) => inWords(argumentDescription.call(help, argument), HELP),
  };
}
