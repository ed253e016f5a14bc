import type { Observation } from '../../../model/observation.js';
import type { Problem } from '../../../model/scan.js';
import type { Side } from '../../../model/workspace.js';
import { messageOf } from '../../../util/thrown.js';
import type { ScanContext } from '../../scanner.js';
import { askTool } from '../../tool/ask.js';
import { makeToolFolder, type ToolFolder } from '../../tool/folder.js';
import { installedTool } from '../../tool/installed.js';
import { isProgramWithin } from '../../tool/program-place.js';
import type { StaticSettings } from '../settings.js';
import { sideClasses } from '../side-classes.js';
import type { Tally } from '../tally.js';
import { changedPaths } from '../targets.js';
import type { Linter } from './linter.js';
import { LINTERS } from './linters.js';
import { type Copy, placedObservations } from './place.js';

/** What linters of the policy say of both sides. */
export interface LintedSides {
  /** Names of those that answered. */
  readonly engines: readonly string[];
  readonly head: readonly Observation[];
  readonly base: readonly Observation[];
  readonly problems: readonly Problem[];
}

const LARGEST_FILE = 4 * 1024 * 1024;
/** Copies of more than this would fill a runner's disk. */
const LARGEST_FOLDER = 1024 ** 3;

/**
 * Runs the linters that the policy of the base names, from the PATH, over copies of the same files on both sides. One that
 * is not there, lies in the checkout, or whose answer cannot be believed, is a problem: the scan is not complete then.
 */
export async function lintSides(
  context: ScanContext<StaticSettings>,
  tallies: Readonly<Record<Side, Tally>>,
): Promise<LintedSides> {
  const head: Observation[] = [];
  const base: Observation[] = [];
  const problems: Problem[] = [];
  const engines: string[] = [];
  const wanted: readonly string[] = context.settings.linters;
  for (const linter of LINTERS.filter(({ name }) => wanted.includes(name))) {
    context.signal.throwIfAborted();
    try {
      const seen = await lintWith(linter, context, tallies);
      if (seen === null) continue;
      engines.push(linter.name);
      for (const each of seen.head) head.push(each);
      for (const each of seen.base) base.push(each);
      problems.push(...seen.problems);
    } catch (error) {
      context.signal.throwIfAborted();
      problems.push(unusable(linter, messageOf(error)));
    }
  }
  return { engines, head, base, problems };
}

interface Seen {
  readonly head: readonly Observation[];
  readonly base: readonly Observation[];
  readonly problems: readonly Problem[];
}

/** null where there is nothing that it reads. @throws Error in words that follow the linter's name */
async function lintWith(
  linter: Linter,
  context: ScanContext<StaticSettings>,
  tallies: Readonly<Record<Side, Tally>>,
): Promise<Seen | null> {
  const { exec, env, workspace } = context;
  const folder = await makeToolFolder<Copy>();
  try {
    for (const side of ['head', 'base'] as const) await copyFiles(linter, folder, context, side);
    if (folder.copies.size === 0) return null;
    if (isProgramWithin(linter.name, workspace.root, env))
      throw new Error('the program lies in the checkout, where the change may have put it');
    const installed = await installedTool(exec, linter);
    if (installed.status === 'absent') throw new Error('it is not on the PATH');
    if (installed.status === 'refused') throw new Error(`asked for its version, it ${installed.reason}`);
    for (const file of linter.scaffold ?? []) await folder.plant(file);
    await folder.plant(linter.planted);
    const { config, planted } = linter;
    const request = {
      files: [...folder.copies.keys(), planted.path],
      config: config === undefined ? '' : await folder.write(config.name, config.text),
    };
    const places = reportedPaths(folder);
    const asked = await askTool(exec, linter, folder, request, {
      ...planted,
      doubt: ({ entries }) =>
        entries.some(({ path, rule }) => places(path) === planted.path && rule === planted.rule)
          ? null
          : 'did not report what was planted for it',
    });
    if (asked.status === 'failed') throw new Error(`it ${asked.reason}`);
    if (asked.doubt !== null) throw new Error(`it ${asked.doubt}`);
    return await placedObservations(
      asked.answer,
      { linter, version: installed.version, folder, places },
      workspace,
      tallies,
    );
  } finally {
    folder.remove();
  }
}

function unusable({ name }: Linter, reason: string): Problem {
  return {
    message: `${name} gave no answer that can be used: ${reason}`,
    remedy: `Install ${name} outside of the checkout in a step before this one, or take it out of static.linters.`,
  };
}

/** A report names copies from their folder, or from the root of the disk. */
function reportedPaths({ files }: ToolFolder<Copy>): (path: string) => string {
  const root = `${files.replaceAll('\\', '/')}/`;
  return (path) => {
    const plain = path.replaceAll('\\', '/');
    const at = plain.indexOf(root);
    return (at === -1 ? plain : plain.slice(at + root.length)).replace(/^\.\//, '');
  };
}

/** Copies what a linter reads of one side: what our own scan looks at too, so that code by others stays with its owners. */
async function copyFiles(
  linter: Linter,
  folder: ToolFolder<Copy>,
  context: ScanContext<StaticSettings>,
  side: Side,
): Promise<void> {
  const { workspace, signal } = context;
  if (side === 'base' && workspace.changes === null) return;
  const all =
    workspace.changes === null ? (await workspace.files(side)).map(({ path }) => path) : changedPaths(workspace, side);
  const paths = all.filter((path) => path.startsWith(workspace.prefix) && linter.reads(path));
  const classes = sideClasses(context, side);
  let total = 0;
  for await (const read of workspace.read(side, paths, LARGEST_FILE, { textOnly: true })) {
    signal.throwIfAborted();
    // What cannot be read our own scan has in its ledger.
    if (read.status !== 'read' || read.bytes.length === 0) continue;
    if ((await classes.foreign(read.path, read.bytes.toString('utf8'))) !== null) continue;
    total += read.bytes.length;
    if (total > LARGEST_FOLDER) throw new Error('there is more than 1 GB of code for it');
    if (!(await folder.add(side, read.path, read.bytes, { side, path: read.path })))
      throw new Error(`${read.path} could not be copied for it`);
  }
}
