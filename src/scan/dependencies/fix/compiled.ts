import { shellWord } from '../../../util/shell-word.js';
import { decode } from '../file/decode.js';
import { fileNameOf, folderOf, siblingPath } from '../file/repository-path.js';
import type { ReadSibling } from '../file/source-file.js';
import type { Lockfile } from '../package/lockfile.js';

/** How a requirements file was made of others, and how one package of it is raised. */
export interface Compiled {
  /** Files that hold what is asked for, seen from the folder of the compiled one. */
  readonly sources: readonly string[];
  /** Makes it again with another version of one package, in the folder of the compiled file. */
  command(name: string, version: string): string | null;
}

const MAX_HEADER = 3_000;
const TOOL = /^#\s*(?:uv\s+(pip\s+compile|export)|(?:python\S*\s+-m\s+piptools\s+compile|pip-compile))\b([^\n]*)$/m;
const SOURCE = /^[\w./@-]+\.(?:in|txt|toml|cfg|py)$/;
/** What changes the file and opens no door: no address, no configuration, nothing that is run. */
const KEPT =
  /^--(?:generate-hashes|no-generate-hashes|strip-extras|no-strip-extras|allow-unsafe|no-annotate|annotation-style=\w+|annotate|no-header|universal|all-extras|no-emit-index-url|resolver=[\w-]+|extra=[\w,-]+|group=[\w-]+|python-version=[\d.]+|no-dev|no-hashes|format=[\w.-]+|all-groups|frozen)$/;
const VALUED = new Set(['--extra', '--group', '--python-version', '--annotation-style', '--resolver', '--format']);
const OUTPUT = new Set(['-o', '--output-file']);

/**
 * Reads from the header of pip-compile and uv what a requirements file was made of, or takes the `.in` beside it; null
 * for a file that somebody writes by hand. The words of the header are a stranger's: only those that we know are told.
 */
export async function compiledFrom(lockfile: Lockfile, read: ReadSibling): Promise<Compiled | null> {
  const name = fileNameOf(lockfile.path);
  const text = decode(lockfile.bytes, lockfile.path).text.slice(0, MAX_HEADER);
  const header = TOOL.exec(text);
  if (header === null) {
    const beside = siblingPath(lockfile.path, name.replace(/\.txt$/, '.in'));
    const isCompiled = name.endsWith('.txt') && beside !== null && (await read(beside)) !== null;
    return isCompiled ? compiledWith('pip-compile', wordsIn(` ${name.replace(/\.txt$/, '.in')}`), name) : null;
  }
  const uv = header[1]?.replace(/\s+/, ' ');
  const words = wordsIn(header[2] ?? '');
  if (uv === 'export') return exported(words, name);
  return compiledWith(uv === undefined ? 'pip-compile' : 'uv pip compile', words, name);
}

interface HeaderWords {
  readonly sources: readonly string[];
  readonly options: readonly string[];
}

function wordsIn(text: string): HeaderWords {
  const sources: string[] = [];
  const options: string[] = [];
  const words = text.trim().split(/\s+/);
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    if (OUTPUT.has(word)) at++;
    else if (VALUED.has(word) && KEPT.test(`${word}=${words[at + 1] ?? ''}`))
      options.push(`${word}=${words[++at] ?? ''}`);
    else if (KEPT.test(word)) options.push(word);
    else if (SOURCE.test(word) && !word.startsWith('-')) sources.push(word);
  }
  return { sources, options };
}

function compiledWith(tool: string, { sources, options }: HeaderWords, name: string): Compiled {
  const output = shellWord(name);
  return {
    sources,
    command: (pkg, version) =>
      output === null || sources.length === 0
        ? null
        : [tool, ...options, `--upgrade-package ${pkg}==${version}`, `--output-file ${output}`, ...sources].join(' '),
  };
}

/** A copy of uv.lock in another form. */
function exported({ options }: HeaderWords, name: string): Compiled {
  const output = shellWord(name);
  const again = ['uv export', ...options.filter((option) => option !== '--frozen'), `--output-file ${output}`].join(
    ' ',
  );
  return {
    sources: ['uv.lock'],
    command: (pkg, version) => (output === null ? null : `uv lock --upgrade-package ${pkg}==${version} && ${again}`),
  };
}

/** Where the sources lie, from the repository's root. */
export function sourcePaths({ sources }: Compiled, lockfile: Lockfile): readonly string[] {
  const folder = folderOf(lockfile.path);
  return sources.flatMap((source) => siblingPath(folder === '' ? 'x' : `${folder}/x`, source) ?? []);
}
