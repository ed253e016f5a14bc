import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { functionLengths } from './helpers/function-lengths.js';

const ROOT = resolve(import.meta.dirname, '..');
const SRC = join(ROOT, 'src');
const MAX_LINES = 300;
const MAX_MEDIAN_LINES = 60;
/** An action or a command says in which order others do the work. */
const MAX_ENTRY_LINES = 45;
const MAX_FUNCTION_LINES = 60;

/** Layers from the bottom up; a folder may import its own and everything below. Names of one layer are siblings. */
const LAYERS: readonly (readonly string[])[] = [
  ['model'],
  ['util'],
  ['io', 'forge'],
  ['config', 'workspace', 'scan', 'results', 'surface', 'correlate', 'policy', 'report', 'publish'],
  [
    'pipeline.ts',
    'product.ts',
    'rejudge.ts',
    'run-facts.ts',
    'run-findings.ts',
    'run-imports.ts',
    'run-subject.ts',
    'run-surface.ts',
    'scan-record.ts',
  ],
  ['app'],
  ['entry'],
];

/** Rooms from the bottom up: a room may import its own and those below. */
const ROOMS: Readonly<Record<string, readonly string[]>> = {
  app: ['host', 'inputs', 'change', 'results', 'page', 'answers', 'tools'],
  'scan/dependencies': [
    ...['version', 'file', 'ecosystem', 'package', 'service', 'advisory', 'engine', 'osv-scanner', 'extract'],
    ...[
      'resolve',
      'reach',
      'installed',
      'licenses',
      'newness',
      'risk',
      'sync',
      'upkeep',
      'denied',
      'ledger',
      'fix',
      'audit',
    ],
  ],
};

/** Files of dependencies/ beside its rooms: what the rest of the house sees of it, and what it may ask. */
const DOORS = ['entry-points.ts', 'explain.ts', 'index.ts', 'package-rules.ts', 'settings.ts'];

/** Files of forge/github/ that say how our own words look on a page; everything else is behind the port `Forge`. */
const PAGE_FORMATS = /^forge\/github\/(?:check-button|comment-marker|finding-index|thread-marker)\.js$/;

/** Packages that only one place may import, so that their types and effects stay behind a port. */
const ONE_IMPORTER: Readonly<Record<string, RegExp>> = {
  '@actions/core': /^io\/actions\.ts$/,
  execa: /^io\/(?:exec|watch)\.ts$/,
  '@actions/github': /^forge\/github\//,
  '@octokit/plugin-retry': /^forge\/github\//,
  '@octokit/plugin-throttling': /^forge\/github\//,
  '@actions/http-client': /^io\/http\.ts$/,
  pg: /^io\/postgres\.ts$/,
  'p-retry': /^io\/retry\.ts$/,
};

/** For foreign programs: all scanners may use it, and it is none. */
const SHARED_ROOM = 'tool';

interface Import {
  readonly from: string;
  readonly to: string;
}

function filesBelow(folder: string, ending: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => name.split('\\').join('/'))
    .sort();
}

function linesOf(path: string): number {
  return readFileSync(path, 'utf8').split('\n').length - 1;
}

function importsOf(file: string): Import[] {
  const text = readFileSync(join(SRC, file), 'utf8');
  const statements = text.matchAll(
    /(?:^|\n)(?:import|export)\s+[^'";]*?from\s+'([^']+)'|\bimport\('([^']+)'\)|(?:^|\n)import\s+'([^']+)'/g,
  );
  return [...statements].map((match) => {
    const specifier = match[1] ?? match[2] ?? match[3] ?? '';
    const to = specifier.startsWith('.')
      ? relative(SRC, resolve(SRC, dirname(file), specifier))
          .split('\\')
          .join('/')
      : specifier;
    return { from: file, to };
  });
}

/** The text of a file without the lines that are comments. */
function codeOf(file: string): string {
  return readFileSync(join(SRC, file), 'utf8').replace(/^\s*(?:\*|\/\*|\/\/).*$/gm, '');
}

const FILES = filesBelow(SRC, '.ts').filter((file) => !file.endsWith('.d.ts'));
const IMPORTS = FILES.flatMap(importsOf);
const OWN = IMPORTS.filter(({ to }) => existsSync(join(SRC, to.replace(/\.js$/, '.ts'))));

function layerOf(path: string): number {
  const name = path.split('/')[0] ?? '';
  return LAYERS.findIndex((names) => names.includes(name.replace(/\.js$/, '.ts')));
}

describe('the house', () => {
  test('every source file belongs to a layer', () => {
    expect(FILES.filter((file) => layerOf(file) === -1)).toEqual([]);
  });

  test('imports point down only, and siblings do not know each other', () => {
    const wrong = OWN.filter(({ from, to }) => {
      const [above, below] = [layerOf(from), layerOf(to)];
      if (below > above) return true;
      return below === above && from.split('/')[0] !== to.split('/')[0] && above !== 4;
    });
    expect(wrong.map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
  });

  test.each(Object.entries(ROOMS))('the rooms of %s/ stand on each other in one order', (folder, rooms) => {
    const roomOf = (path: string) => {
      const [room = '', ...inside] = path.slice(folder.length + 1).split('/');
      return inside.length === 0 ? null : rooms.indexOf(room);
    };
    const own = FILES.filter((file) => file.startsWith(`${folder}/`));
    const up = OWN.filter(({ from, to }) => {
      if (!from.startsWith(`${folder}/`) || !to.startsWith(`${folder}/`)) return false;
      const [above, below] = [roomOf(from), roomOf(to)];
      return above !== null && below !== null && below > above;
    });

    expect(own.filter((file) => roomOf(file) === -1)).toEqual([]);
    expect(up.map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
  });

  test('beside its rooms, a folder of rooms has no loose files but its doors', () => {
    const loose = Object.keys(ROOMS).flatMap((folder) =>
      FILES.filter((file) => dirname(file) === folder).map((file) => file.slice(folder.length + 1)),
    );
    expect(loose).toEqual(DOORS);
  });

  test('one file chooses the code host; all others know the port and how our words look on a page', () => {
    const choosing = OWN.filter(
      ({ from, to }) => to.startsWith('forge/github/') && !from.startsWith('forge/github/') && !PAGE_FORMATS.test(to),
    );
    expect([...new Set(choosing.map(({ from }) => from))]).toEqual(['app/host/action-host.ts']);
  });

  test('a scanner never imports another scanner, only the room that they share', () => {
    const roomOf = (path: string) => /^scan\/([^/]+)\//.exec(path)?.[1];
    const wrong = OWN.filter(({ from, to }) => {
      const [a, b] = [roomOf(from), roomOf(to)];
      return a !== undefined && b !== undefined && a !== b && b !== SHARED_ROOM;
    });
    expect(wrong.map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
  });

  test('the environment is read where the process begins and in the ports: all else gets it as an argument', () => {
    const readers = FILES.filter((file) => /\bprocess\.env\b|from 'node:process'/.test(codeOf(file)));
    expect(readers.filter((file) => !/^(?:io|entry|app)\//.test(file))).toEqual([]);
    expect(readers).toContain('io/child-environment.ts');
  });

  test('what holds for the whole process is set where it begins, never by one scanner beside the others', () => {
    const setters = FILES.filter((file) => /\bsetFlagsFromString\b|\bprocess\.(?:chdir|umask)\(/.test(codeOf(file)));
    expect(setters.filter((file) => !/^(?:entry|app|io)\//.test(file))).toEqual([]);
    const askers = IMPORTS.filter(({ to }) => setters.includes(to.replace(/\.js$/, '.ts'))).map(({ from }) => from);
    expect(askers.filter((file) => !/^(?:entry\/|app\/|pipeline\.ts)/.test(file))).toEqual([]);
    expect(setters.length).toBeGreaterThan(0);
  });

  test('no file imports itself through others, not even for a type', () => {
    const targets = new Map<string, string[]>();
    for (const { from, to } of OWN) targets.set(from, [...(targets.get(from) ?? []), to.replace(/\.js$/, '.ts')]);
    const done = new Set<string>();
    const cycles: string[] = [];
    const visit = (file: string, path: readonly string[]): void => {
      if (path.includes(file)) cycles.push([...path.slice(path.indexOf(file)), file].join(' → '));
      if (path.includes(file) || done.has(file)) return;
      for (const next of targets.get(file) ?? []) visit(next, [...path, file]);
      done.add(file);
    };
    for (const file of FILES) visit(file, []);
    expect(cycles).toEqual([]);
  });

  test('model/ holds types, and the tables they come from: no function, no expression', async () => {
    const isLogic = (value: unknown): boolean =>
      typeof value === 'function'
        ? !(value.prototype instanceof Error)
        : value instanceof RegExp ||
          (typeof value === 'object' && value !== null && Object.values(value).some(isLogic));
    const models = FILES.filter((file) => file.startsWith('model/'));
    const modules = await Promise.all(
      models.map(async (file) => ({ file, exports: Object.entries(await import(`../src/${file}`)) })),
    );
    const logic = modules.flatMap(({ file, exports }) =>
      exports.filter(([, value]) => isLogic(value)).map(([name]) => `${file}: ${name}`),
    );
    const hidden = models.filter((file) =>
      /^(?:async )?function |^const \w+ = \//m.test(readFileSync(join(SRC, file), 'utf8')),
    );

    expect(logic).toEqual([]);
    expect(hidden).toEqual([]);
  });

  test.each(Object.entries(ONE_IMPORTER))('%s has one importer', (name, allowed) => {
    const importers = IMPORTS.filter(({ to }) => to === name || to.startsWith(`${name}/`)).map(({ from }) => from);
    expect(importers.filter((file) => !allowed.test(file))).toEqual([]);
    expect(importers.length).toBeGreaterThan(0);
  });

  test('nobody makes folders by the recursive mkdir, which has no end below /proc', () => {
    const wrong = FILES.filter((file) =>
      /\bmkdir(?:Sync)?\([^;]*recursive/.test(readFileSync(join(SRC, file), 'utf8')),
    );
    expect(wrong).toEqual([]);
  });

  test('files are small', () => {
    const sizes = FILES.map((file) => ({ file, lines: linesOf(join(SRC, file)) }));
    const sorted = sizes.map(({ lines }) => lines).sort((a, b) => a - b);

    expect(sizes.filter(({ lines }) => lines > MAX_LINES)).toEqual([]);
    expect(sizes.filter(({ file, lines }) => file.startsWith('entry/') && lines > MAX_ENTRY_LINES)).toEqual([]);
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(MAX_MEDIAN_LINES);
  });

  test('files of tests are small too', () => {
    const TEST = join(ROOT, 'test');
    const sizes = filesBelow(TEST, '.ts').map((file) => ({ file, lines: linesOf(join(TEST, file)) }));
    expect(sizes.filter(({ lines }) => lines > MAX_LINES)).toEqual([]);
  });

  test('functions are small', () => {
    const long = FILES.flatMap((file) =>
      functionLengths(readFileSync(join(SRC, file), 'utf8'))
        .filter(({ lines }) => lines > MAX_FUNCTION_LINES)
        .map(({ line, lines }) => `${file}:${line} has ${lines} lines`),
    );
    expect(long).toEqual([]);
  });

  test('names are kebab-case nouns, exports are named, nothing hides in a utils file', () => {
    expect(FILES.filter((file) => !/^[a-z0-9-]+\.ts$/.test(file.split('/').at(-1) ?? ''))).toEqual([]);
    expect(FILES.filter((file) => /(?:^|\/)(?:utils?|helpers?|common|misc)\.ts$/.test(file))).toEqual([]);
    expect(FILES.filter((file) => /^export default /m.test(readFileSync(join(SRC, file), 'utf8')))).toEqual([]);
  });
});
