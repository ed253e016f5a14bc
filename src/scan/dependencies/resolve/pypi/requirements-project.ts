import { manifestOf, scopeOf } from '../../extract/requirements-txt/parse.js';
import { type RequirementsReading, readRequirements } from '../../extract/requirements-txt/reading.js';
import type { OpenManifest } from '../resolver.js';
import { DEFAULT_GROUP, isOtherIndex, type OpenEnd, type PythonProject } from './project.js';

/**
 * A requirements file as a project; null when it is a lockfile: a compiler wrote it, or every line carries a hash, and
 * so nothing is left to be found out.
 * @param index the address of the index that is asked
 * @throws LocatedError when it is half merged
 */
export async function requirementsProject(manifest: OpenManifest, index: string): Promise<PythonProject | null> {
  const reading = await readRequirements(manifest, manifest.read);
  if (isCompiled(reading)) return null;
  const options = reading.others.map(({ text }) => text);
  const wishes = reading.wishes.map(({ found, logical, from }) => ({
    requirement: found,
    line: from.includedAt ?? logical.line,
    demand: scopeOf(from.path),
    group: DEFAULT_GROUP,
  }));
  const constraints = new Map<string, string>();
  for (const { found } of reading.constraints) {
    const known = constraints.get(found.name);
    if (found.range !== '') constraints.set(found.name, known === undefined ? found.range : `${known},${found.range}`);
  }
  return {
    path: manifest.path,
    manager: 'pip',
    wishes,
    constraints,
    withPre: options.some((option) => /^--pre\b/.test(option)),
    requiresPython: null,
    otherIndex: otherIndexOf(options, index),
    manifests: reading.files.filter((one) => !one.constraint).map((one) => manifestOf(one.path, reading.wishes)),
    ...(reading.wishes.every(({ logical }) => logical.via.length === 0) && { isWhole: true }),
    openEnds: openEndsOf(reading),
  };
}

/** A folder of the repository has a manifest of its own; an address without a name could be anything. */
function openEndsOf({ problems, others }: RequirementsReading): OpenEnd[] {
  const nameless = others.filter(
    ({ text }) => !/^(?:-(?!e\b|-editable)|(?:(?:-e|--editable)[\s=]+)?['"]?(?:file:|[./]))/.test(text),
  );
  return [
    { reason: 'included files cannot be read', count: problems.length },
    { reason: 'lines that name no package', count: nameless.length },
  ].filter(({ count }) => count > 0);
}

/**
 * What pip-compile and uv write: all is pinned, and each line has its hashes, without which pip takes nothing, or the note
 * of who asks for it. A header that anybody can write, or one such note, says nothing of the lines that are missing.
 */
function isCompiled({ wishes }: RequirementsReading): boolean {
  if (wishes.length === 0) return false;
  if (!wishes.every(({ found }) => found.url !== null || /(?:^|,)={2,3}[^*]+$/.test(found.range))) return false;
  // A comment that speaks of hashes binds nobody.
  const hasHashes = wishes.every(({ logical }) => logical.text.includes('--hash='));
  return hasHashes || wishes.every(({ logical }) => logical.via.length > 0);
}

function otherIndexOf(options: readonly string[], own: string): PythonProject['otherIndex'] {
  let found: PythonProject['otherIndex'] = null;
  for (const option of options) {
    const match = /^(-i|--index-url|--pypi-url|--extra-index-url|-f|--find-links|--no-index)\b[\s=]*(.*)$/.exec(option);
    const [, name, address = ''] = match ?? [];
    if (name === undefined) continue;
    if (name === '--no-index') return 'instead';
    if (!isOtherIndex(address.trim(), own)) continue;
    if (name === '-i' || name === '--index-url' || name === '--pypi-url') return 'instead';
    found = 'besides';
  }
  return found;
}
