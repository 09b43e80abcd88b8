/** Reads what a person wrote after a command, and answers what it does not understand with how to write it. */
import { parseArgs } from 'node:util';
import { fail } from './command.mjs';

/**
 * @template {import('node:util').ParseArgsConfig} Config
 * @param {string} usage the command as it is to be written, such as `npm start -- [--port <number>]`
 * @param {Config} config
 * @returns {ReturnType<typeof parseArgs<Config>>}
 */
export function readOptions(usage, config) {
  try {
    return parseArgs(config);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return fail(`${reason}\nUsage: ${usage}`);
  }
}
