import { relative, resolve } from 'node:path';
import { importFile } from '../../config/import/index.js';
import { importedPolicy } from '../../config/import/policy-text.js';
import { writeOut } from '../../io/standard-output.js';
import { EXIT, type ExitCode } from '../../model/exit-code.js';
import type { Log } from '../../model/log.js';
import { stripControl } from '../../util/control-characters.js';
import { readNamedFile } from './named-file.js';

/** `gatehouse policy import`: sections of the policy file on standard output, what could not be carried over in the log. */
export async function policyImportCommand(names: readonly string[], owner: string | null, log: Log): Promise<ExitCode> {
  const files = await Promise.all(
    names.map(async (name) => {
      const path = relative(process.cwd(), resolve(name)).replaceAll('\\', '/');
      return { path, ...(await importFile(path, readNamedFile(name))) };
    }),
  );
  const { text, notes } = await importedPolicy(files, { now: new Date(), owner });
  for (const note of notes) log.warn(stripControl(note));
  await writeOut(text);
  return EXIT.ok;
}
