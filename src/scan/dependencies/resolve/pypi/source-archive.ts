import { gunzipSync } from 'node:zlib';
import { type Requirement, requirement } from '../../extract/read/pep508.js';
import { requirementsOf } from './metadata.js';

const MAX_UNPACKED = 128 * 1024 * 1024;
const BLOCK = 512;

/**
 * What setuptools wrote down in a source archive (`.tar.gz`) when it was made: nothing of it is run. Null where it tells
 * nothing: no `egg-info`, and no metadata of a version that is binding (peps.python.org/pep-0643).
 */
export function requirementsOfSource(archive: Buffer): readonly Requirement[] | null {
  const files = textsOf(archive);
  const info = files.get('PKG-INFO');
  if (info !== undefined && isBinding(info)) return requirementsOf(info);
  const requires = files.get('requires.txt');
  if (requires !== undefined) return requirementsOfSections(requires);
  // An egg-info without the file: the project asks for nothing.
  return files.has('egg-info') ? [] : null;
}

/** From 2.2 on, metadata of a source says the same as that of what is built from it, but for what it calls dynamic. */
function isBinding(info: string): boolean {
  const [major = 0, minor = 0] = (/^Metadata-Version:\s*(\d+\.\d+)/m.exec(info)?.[1] ?? '0.0').split('.').map(Number);
  const headers = info.split(/\r?\n\r?\n/, 1)[0] ?? '';
  return (major > 2 || (major === 2 && minor >= 2)) && !/^Dynamic:\s*Requires-Dist\s*$/im.test(headers);
}

/** `requires.txt` of an egg-info: `[extra]`, `[:marker]` and `[extra:marker]` head their sections. */
function requirementsOfSections(text: string): readonly Requirement[] {
  let marker = '';
  return text.split(/\r?\n/).flatMap((line): Requirement[] => {
    const section = /^\[([^:\]]*)(?::(.*))?\]$/.exec(line.trim());
    if (section !== null) {
      const [, extra = '', condition = ''] = section;
      marker = [...(extra === '' ? [] : [`extra == '${extra}'`]), ...(condition === '' ? [] : [`(${condition})`])].join(
        ' and ',
      );
      return [];
    }
    const read = requirement(line);
    return read === null ? [] : [{ ...read, marker }];
  });
}

/** The few texts that count, by their name within the archive's one folder. */
function textsOf(archive: Buffer): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  let tar: Buffer;
  try {
    tar = gunzipSync(archive, { maxOutputLength: MAX_UNPACKED });
  } catch {
    return found;
  }
  for (let at = 0; at + BLOCK <= tar.length; ) {
    const name = tar.toString('latin1', at, at + 100).replace(/\0.*$/s, '');
    const size = Number.parseInt(tar.toString('latin1', at + 124, at + 136).replace(/[\0 ]/g, '') || '0', 8);
    if (name === '' || !Number.isSafeInteger(size) || size < 0) break;
    const text = () => tar.toString('utf8', at + BLOCK, at + BLOCK + size);
    if (/^[^/]+\/PKG-INFO$/.test(name)) found.set('PKG-INFO', text());
    if (/^[^/]+\/(?:[^/]+\/)?[^/]+\.egg-info\//.test(name)) found.set('egg-info', '');
    if (/^[^/]+\/(?:[^/]+\/)?[^/]+\.egg-info\/requires\.txt$/.test(name)) found.set('requires.txt', text());
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
  }
  return found;
}
