import { requirement } from '../../extract/read/pep508.js';
import type { OpenManifest } from '../resolver.js';
import { DEFAULT_GROUP, type OpenEnd, type PythonProject, type PythonWish, setuptoolsProject } from './project.js';

interface Value {
  readonly text: string;
  readonly line: number;
}

/**
 * What a setup.cfg asks for (setuptools.pypa.io/en/latest/userguide/declarative_config.html); null when it declares
 * nothing: many hold only the settings of tools.
 */
export function setupCfgProject(manifest: OpenManifest): PythonProject | null {
  const sections = sectionsOf(manifest.text);
  const wishes: PythonWish[] = [];
  const options = sections.get('options');
  const extras = [...(sections.get('options.extras_require') ?? [])];
  wishes.push(...listed(options?.get('install_requires') ?? [], 'runtime', DEFAULT_GROUP));
  for (const [extra, values] of extras) {
    wishes.push(...listed(values, 'optional', extra));
  }
  const values = [...(options?.get('install_requires') ?? []), ...extras.flatMap(([, all]) => all)];
  const openEnds = openEndsOf(values);
  if (wishes.length === 0 && openEnds.length === 0) return null;
  const pythonRange = options?.get('python_requires')?.[0]?.text ?? null;
  return setuptoolsProject(manifest.path, { wishes, pythonRange, openEnds });
}

function openEndsOf(values: readonly Value[]): OpenEnd[] {
  const elsewhere = values.filter(({ text }) => IS_ELSEWHERE.test(text));
  const unreadable = values.filter(({ text }) => !IS_ELSEWHERE.test(text) && requirement(text) === null);
  return [
    { reason: 'its dependencies stand in another file', count: elsewhere.length },
    { reason: 'entries that name no package', count: unreadable.length },
  ].filter(({ count }) => count > 0);
}

const IS_ELSEWHERE = /^(?:file|attr):/;

function listed(values: readonly Value[], demand: PythonWish['demand'], group: string): PythonWish[] {
  return values.flatMap(({ text, line }): PythonWish[] => {
    const found = IS_ELSEWHERE.test(text) ? null : requirement(text);
    return found === null ? [] : [{ requirement: found, line, demand, group }];
  });
}

/** Sections with the lines of each key, as `configparser` reads them: an indented line goes on with the key above. */
function sectionsOf(text: string): ReadonlyMap<string, ReadonlyMap<string, readonly Value[]>> {
  const sections = new Map<string, Map<string, Value[]>>();
  let section = new Map<string, Value[]>();
  let values: Value[] = [];
  text.split(/\r?\n/).forEach((written, index) => {
    const content = written.replace(/(?:^|\s)[#;].*$/, '').trim();
    if (content === '') return;
    const head = /^\[([^\]]+)\]$/.exec(written.trim())?.[1];
    if (head !== undefined) {
      section = sections.get(head) ?? new Map();
      sections.set(head, section);
      return;
    }
    const key = /^\s/.test(written) ? null : /^([^=:]+)[=:](.*)$/.exec(content);
    const value = key === null ? content : (key[2] ?? '').trim();
    if (key !== null) {
      values = [];
      section.set((key[1] ?? '').trim().toLowerCase().replaceAll('-', '_'), values);
    }
    if (value !== '') values.push({ text: value, line: index + 1 });
  });
  return sections;
}
