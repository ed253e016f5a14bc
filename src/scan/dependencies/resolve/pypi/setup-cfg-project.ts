import { requirement } from '../../read/pep508.js';
import type { OpenManifest } from '../resolver.js';
import { DEFAULT_GROUP, type PythonProject, type PythonWish, setuptoolsProject } from './project.js';

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
  wishes.push(...listed(options?.get('install_requires') ?? [], 'runtime', DEFAULT_GROUP));
  for (const [extra, values] of sections.get('options.extras_require') ?? []) {
    wishes.push(...listed(values, 'optional', extra));
  }
  const computed = (options?.get('install_requires') ?? []).some(({ text }) => /^(?:file|attr):/.test(text));
  if (wishes.length === 0 && !computed) return null;
  return setuptoolsProject(manifest.path, {
    wishes,
    pythonRange: options?.get('python_requires')?.[0]?.text ?? null,
    openEnds: computed ? [{ reason: 'its dependencies stand in another file', count: 1 }] : [],
  });
}

function listed(values: readonly Value[], demand: PythonWish['demand'], group: string): PythonWish[] {
  return values.flatMap(({ text, line }): PythonWish[] => {
    const found = /^(?:file|attr):/.test(text) ? null : requirement(text);
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
