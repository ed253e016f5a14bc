import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { ConfigurationError } from '../../model/errors.js';
import { messageOf } from '../../util/thrown.js';

/** A file that a stage or shard left: where it is, and its name below the folder that was given, for messages. */
export interface StageFile {
  readonly path: string;
  readonly name: string;
}

/**
 * The files that the input names, one a line; a folder stands for its .json files.
 * @throws ConfigurationError when there is none
 */
export function resultFiles(input: string, folder: string): StageFile[] {
  const files = input
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .flatMap((line) => {
      const path = resolve(folder, line);
      if (statSync(path, { throwIfNoEntry: false })?.isDirectory() !== true) return [{ path, name: basename(path) }];
      return (
        readdirSync(path, { recursive: true, encoding: 'utf8' })
          // A bill of materials lies beside the result of its stage.
          .filter((name) => name.endsWith('.json') && !name.endsWith('.cdx.json'))
          .sort()
          .map((name) => ({ path: join(path, name), name: name.replaceAll('\\', '/') }))
      );
    });
  if (files.length === 0) throw new ConfigurationError('input results: no result file; did the stages run?');
  return files;
}

/** The text of a result. @throws ConfigurationError when it cannot be read. */
export function readResultFile(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new ConfigurationError(`${path}: cannot be read: ${messageOf(error)}; did the stage run?`);
  }
}
