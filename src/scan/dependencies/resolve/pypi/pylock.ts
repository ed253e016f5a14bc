import { LocatedError } from '../../../../model/errors.js';
import { normalizedName } from '../../extract/read/pep508.js';
import { folderOf } from '../../file/repository-path.js';
import type { ReadSibling } from '../../file/source-file.js';
import { parseTomlFile } from '../../file/toml.js';
import { listField, textField } from '../../file/value.js';
import { DEFAULT_GROUP, type PythonProject } from './project.js';

/**
 * Whether the `pylock.toml` beside a project (peps.python.org/pep-0751) holds what the project itself asks for, and so
 * pins it. Nothing compares the two later on: one that somebody put there, with other packages in it, pins nothing.
 */
export async function isHeldByPylock({ path, wishes }: PythonProject, read: ReadSibling): Promise<boolean> {
  const folder = folderOf(path);
  const held = await namesIn(folder === '' ? 'pylock.toml' : `${folder}/pylock.toml`, read);
  const own = wishes.filter(({ group, demand }) => group === DEFAULT_GROUP && demand === 'runtime');
  return held.size > 0 && own.every(({ requirement }) => held.has(requirement.name) || requirement.marker !== '');
}

async function namesIn(path: string, read: ReadSibling): Promise<ReadonlySet<string>> {
  const text = await read(path);
  if (text === null) return new Set();
  try {
    const packages = listField(await parseTomlFile({ path, text }), 'packages');
    return new Set(packages.map((entry) => normalizedName(textField(entry, 'name') ?? '')));
  } catch (error) {
    if (error instanceof LocatedError) return new Set();
    throw error;
  }
}
