#!/usr/bin/env node
/** The command line: reads the configuration, wires the rooms, and turns errors into one line for the reader. */
import './heap.js';
import { runCli } from './cli/program.js';

await runCli(process.argv);
