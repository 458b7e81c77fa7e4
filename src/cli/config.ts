/** `vigie config`: every option, where it comes from and what it does. */
import type { Command } from 'commander';
import { type Config, OPTIONS } from '../config.js';

export function registerConfig(program: Command, config: Config): void {
  program
    .command('config')
    .description('imprime les options, leur valeur et la variable qui les change')
    .action(() => {
      for (const option of OPTIONS)
        process.stdout.write(
          `${option.key.padEnd(8)} ${option.env.padEnd(14)} ${config[option.key] || '(vide)'}\n         ${option.help}\n`,
        );
    });
}
