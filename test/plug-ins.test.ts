import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';

const ROOT = resolve(import.meta.dirname, '..');
/** Beside the scanners, what they share: programs of others. */
const SHARED_ROOM = 'tool';

describe('plug-ins', () => {
  function foldersIn(folder: string): string[] {
    return readdirSync(join(ROOT, folder), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name)
      .sort();
  }

  test('every scanner is a folder in the list with an index, a docs page and tests', async () => {
    const { SCANNERS } = await import('../src/scan/index.js');
    const ids = SCANNERS.map((scanner) => scanner.id).sort();

    expect(foldersIn('src/scan')).toEqual([...ids, SHARED_ROOM].sort());
    for (const { id, action } of SCANNERS) {
      expect(existsSync(join(ROOT, `src/scan/${id}/index.ts`))).toBe(true);
      expect(existsSync(join(ROOT, `docs/scanners/${id}.md`))).toBe(true);
      expect(existsSync(join(ROOT, `test/scan/${id}`))).toBe(true);
      expect(existsSync(join(ROOT, `actions/${action.name ?? id}/action.yml`))).toBe(true);
    }
  });

  test('every service that is asked for results is a folder in the list with a docs page', async () => {
    const { SERVICES } = await import('../src/results/service/index.js');
    const ids = SERVICES.map(({ id }) => id).sort();

    expect(foldersIn('src/results/service')).toEqual(ids);
    expect(ids.filter((id) => !existsSync(join(ROOT, `docs/services/${id}.md`)))).toEqual([]);
  });

  test('every format of reports is a folder in the list with tests and a page', async () => {
    const { FORMATS } = await import('../src/results/formats.js');
    const ids = FORMATS.map(({ id }) => id).sort();

    expect(foldersIn('src/results').filter((name) => name !== 'read' && name !== 'service')).toEqual(ids);
    expect(ids.filter((id) => !existsSync(join(ROOT, `docs/results/${id}.md`)))).toEqual([]);
    expect(ids.filter((id) => !existsSync(join(ROOT, `test/results/${id}`)))).toEqual([]);
  });

  test('every lockfile format is a folder in the list with tests', async () => {
    const { EXTRACTORS } = await import('../src/scan/dependencies/extract/index.js');
    const ids = EXTRACTORS.map((extractor) => extractor.id).sort();

    expect(foldersIn('src/scan/dependencies/extract').filter((name) => name !== 'read')).toEqual(ids);
    const tested = (id: string) =>
      ['.test.ts', '/index.test.ts', '/parse.test.ts'].some((end) =>
        existsSync(join(ROOT, `test/scan/dependencies/extract/${id}${end}`)),
      );
    expect(ids.filter((id) => !tested(id))).toEqual([]);
  });

  test('every language is a file in the list, and its name is on the page of static checks', async () => {
    const { LANGUAGES } = await import('../src/scan/static/language/index.js');
    const shared = ['descriptor.ts', 'index.ts', 'modules.ts', 'neighbours.ts'];
    const files = readdirSync(join(ROOT, 'src/scan/static/language')).filter((name) => name.endsWith('.ts'));
    const page = readFileSync(join(ROOT, 'docs/scanners/static.md'), 'utf8');

    expect(files.filter((name) => !shared.includes(name)).sort()).toEqual(LANGUAGES.map(({ id }) => `${id}.ts`).sort());
    const told = /\| code \| ([^|]*) \|/.exec(page)?.[1]?.split(', ') ?? [];
    expect(LANGUAGES.filter(({ title }) => !told.includes(title)).map(({ title }) => title)).toEqual([]);
  });

  test('every ecosystem is a file that the list holds: one that is written and not listed is known to nobody', async () => {
    const folder = 'src/scan/dependencies/ecosystem';
    const list = readFileSync(join(ROOT, `${folder}/index.ts`), 'utf8');
    const files = readdirSync(join(ROOT, folder)).filter((name) =>
      /satisfies Ecosystem;/.test(readFileSync(join(ROOT, folder, name), 'utf8')),
    );
    expect(files.filter((name) => !list.includes(`from './${name.replace(/\.ts$/, '.js')}'`))).toEqual([]);
    expect(files.length).toBeGreaterThan(15);
  });

  test('every report is a folder in the list with tests', async () => {
    const { REPORTS } = await import('../src/report/index.js');
    const ids = Object.keys(REPORTS);

    expect(foldersIn('src/report')).toEqual(expect.arrayContaining(ids));
    for (const id of ids) expect(existsSync(join(ROOT, `test/report/${id}/${id}.test.ts`))).toBe(true);
  });

  test('every JavaScript action runs a stub that exists, all on one Node version', () => {
    const files = ['action.yml', ...foldersIn('actions').map((name) => `actions/${name}/action.yml`)];
    const versions = new Set<string>();
    for (const file of files) {
      const text = readFileSync(join(ROOT, file), 'utf8');
      const main = /^ {2}main: (\S+)$/m.exec(text)?.[1];
      const using = /^ {2}using: (\S+)$/m.exec(text)?.[1] ?? '';
      if (using === 'composite') continue;
      versions.add(using);
      expect(existsSync(join(ROOT, dirname(file), main ?? 'missing'))).toBe(true);
    }
    expect([...versions]).toEqual(['node24']);
  });
});
