import type { Problem } from '../../../../model/scan.js';
import { fileLines, indentOf } from '../../file/lines.js';
import type { SourceFile } from '../../file/source-file.js';
import type { Origin } from '../../package/package.js';

export interface GemSpec {
  readonly name: string;
  /** Without the platform, which is not part of a gem's version. */
  readonly version: string;
  readonly origin: Origin;
  readonly remote: string | null;
  readonly revision: string | null;
  readonly line: number;
  /** Names of the gems that it needs, with the requirement as written. */
  readonly needs: { readonly name: string; readonly requirement: string }[];
}

export interface GemfileLock {
  readonly specs: readonly GemSpec[];
  readonly direct: ReadonlySet<string>;
  readonly problems: readonly Problem[];
}

const SOURCES: ReadonlyMap<string, Origin> = new Map([
  ['GEM', 'registry'],
  ['GIT', 'git'],
  ['PATH', 'file'],
  ['PLUGIN SOURCE', 'url'],
]);

const SPEC = /^ {4}(\S+) \(([^()]*)\)$/;
const NEED = /^ {6}([^\s!]+)(?: \(([^()]*)\))?!?$/;
const DIRECT = /^ {2}([^\s!]+)(?: \([^()]*\))?!?$/;

/** Reads by sections and indentation, as Bundler writes them; an entry that is wrong becomes a problem. */
export function parseGemfileLock(file: SourceFile): GemfileLock {
  const specs: GemSpec[] = [];
  const direct = new Set<string>();
  const problems: Problem[] = [];
  let section = '';
  let remote: string | null = null;
  let revision: string | null = null;
  for (const { number, text: raw } of fileLines(file)) {
    const text = raw.trimEnd();
    if (text === '') continue;
    const indent = indentOf(text);
    if (indent === 0) {
      section = text;
      remote = null;
      revision = null;
      continue;
    }
    if (section === 'DEPENDENCIES') {
      const name = DIRECT.exec(text)?.[1];
      if (name !== undefined) direct.add(name);
      continue;
    }
    const origin = SOURCES.get(section);
    if (origin === undefined) continue;
    if (indent === 2) {
      const [, key, value = ''] = /^ {2}(remote|revision): (.*)$/.exec(text) ?? [];
      if (key === 'remote') remote ??= value;
      if (key === 'revision') revision = value;
    } else if (indent === 4) {
      const [, name, version] = SPEC.exec(text) ?? [];
      if (name === undefined || !version) refuse(number, 'a gem without a version');
      else specs.push({ name, version: withoutPlatform(version), origin, remote, revision, line: number, needs: [] });
    } else if (indent === 6) {
      const [, name, requirement = ''] = NEED.exec(text) ?? [];
      if (name !== undefined) specs.at(-1)?.needs.push({ name, requirement });
    }
  }

  function refuse(line: number, message: string): void {
    problems.push({ message, path: file.path, line, remedy: 'run `bundle lock`' });
  }
  return { specs, direct, problems };
}

/** `1.15.4-x86_64-linux`: a gem's version itself has no hyphen. */
function withoutPlatform(version: string): string {
  const hyphen = version.indexOf('-');
  return hyphen === -1 ? version : version.slice(0, hyphen);
}
