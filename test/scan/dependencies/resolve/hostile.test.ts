import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { gradle } from '../../../../src/scan/dependencies/resolve/gradle/index.js';
import { maven } from '../../../../src/scan/dependencies/resolve/maven/index.js';
import { budgetOf } from '../../../../src/scan/dependencies/resolve/pom/budget.js';
import { newRepository } from '../../../../src/scan/dependencies/resolve/pom/repository.js';
import {
  dependencies,
  fakeRepository,
  IMPORT,
  managed,
  project,
  reasonsIn,
  resolveFiles,
  resolvePorts,
} from '../../../helpers/maven-repository.js';

const parent = (version: number) =>
  `<parent><groupId>g</groupId><artifactId>p</artifactId><version>${version}</version></parent>`;

async function resolved(inside: string, poms: Readonly<Record<string, string>>) {
  const { http, asked } = fakeRepository(poms);
  const found = await resolveFiles(maven, { 'pom.xml': project('a:app:1', inside) }, resolvePorts({ http }));
  return { reasons: reasonsIn(found, 'pom.xml'), packages: found[0]?.extraction.packages ?? [], asked };
}

describe('a hostile pom ends in a gap, within bounds', () => {
  test('parents that go round in a circle', async () => {
    const poms = { 'g:p:1': parent(2), 'g:p:2': parent(1) };
    expect((await resolved(parent(1), poms)).reasons.join()).toContain('circle');
  });

  test('a tower of parents', async () => {
    const poms = Object.fromEntries(Array.from({ length: 500 }, (_, at) => [`g:p:${at}`, parent(at + 1)]));
    const { reasons, asked } = await resolved(parent(0), poms);
    expect(reasons).toHaveLength(1);
    expect(asked.length).toBeLessThan(60);
  });

  test('BOMs that import each other', async () => {
    const poms = { 'g:b:1': managed(`g:b:2 ${IMPORT}`), 'g:b:2': managed(`g:b:1 ${IMPORT}`, 'g:x:1') };
    const inside = `${managed(`g:b:1 ${IMPORT}`)}${dependencies('g:x:')}`;
    const { reasons } = await resolved(inside, { ...poms, 'g:x:1': '' });
    expect(reasons.join()).toContain('circle');
  });

  test('BOMs that share what they import, level upon level', async () => {
    const levels = 19;
    const imports = (level: number) => managed(`g:left${level}:1 ${IMPORT}`, `g:right${level}:1 ${IMPORT}`);
    const poms = Object.fromEntries(
      Array.from({ length: levels }, (_, level) => level).flatMap((level) =>
        ['left', 'right'].map((side) => [`g:${side}${level}:1`, imports(level + 1)]),
      ),
    );
    const { reasons } = await resolved(imports(0) + dependencies('g:x:'), poms);
    expect(reasons.join()).toMatch(/BOM g:left19:1 and others were not read/);
  });

  test('a BOM of ten thousand entries', async () => {
    const bom = managed(...Array.from({ length: 10_000 }, (_, at) => `g:a${at}:1`));
    const inside = `${managed(`g:bom:1 ${IMPORT}`)}${dependencies('g:a9999:')}`;
    const { packages } = await resolved(inside, { 'g:bom:1': bom, 'g:a9999:1': '' });
    expect(packages.map(({ name }) => name)).toEqual(['g:a9999']);
  });

  test.each([
    ['a DOCTYPE', '<!DOCTYPE x [<!ENTITY a "aaaa">]><project>&a;</project>'],
    ['no XML', '<project><dependencies>'],
    ['another root', '<html/>'],
    ['binary', 'a\0b'],
  ])('a pom of the repository that is %s', async (_, text) => {
    const http = async () => ({ status: 200, headers: {}, body: Buffer.from(text) });
    const files = { 'pom.xml': project('a:app:1', dependencies('g:x:1')) };
    const found = await resolveFiles(maven, files, resolvePorts({ http }));
    expect(reasonsIn(found, 'pom.xml').join()).toContain('its pom cannot be read');
    expect(found[0]?.extraction.packages).toHaveLength(1);
  });

  test.each(['../../etc', 'a/b', '..', 'x y', '%2e%2e', ''])('a name that leaves the repository: %j', async (name) => {
    const { asked } = await resolved(dependencies(`g:${name}:1`, `g.${name}:x:1`, `g:x:${name}`), {});
    expect(asked.filter((path) => !/^[\w./-]+$/.test(path) || path.includes('..'))).toEqual([]);
  });

  test('a hundred modules that bring in each other, together more than a run is given', async () => {
    const MODULES = 100;
    const files: Record<string, string> = {};
    for (let at = 0; at < MODULES; at++) {
      files[`m${at}/pom.xml`] = project(`a:m${at}:1`, dependencies(`a:m${(at + 1) % MODULES}:1`, 'g:x:1'));
    }
    const { http } = fakeRepository({ 'g:x:1': '' });
    const found = await resolveFiles(maven, files, resolvePorts({ http, budget: budgetOf(100, 5_000) }));
    expect(found).toHaveLength(MODULES);
    expect(found.filter(({ extraction }) => extraction.gaps?.length === 0)).not.toHaveLength(MODULES);
  });

  test('a run is given a million steps and six thousand requests', () => {
    const budget = budgetOf();
    const granted = (ask: () => boolean, most: number) => Array.from({ length: most + 1 }, ask).lastIndexOf(true) + 1;
    expect([granted(budget.step, 1_000_000), granted(budget.request, 6_000)]).toEqual([1_000_000, 6_000]);
  });

  test('a budget of requests that is used up', async () => {
    const { http, asked } = fakeRepository({});
    const repository = newRepository(resolvePorts({ http }), budgetOf(3));
    const answers = [1, 2, 3, 4, 5].map((version) =>
      repository.pom({ group: 'g', artifact: 'x', version: `${version}` }),
    );
    const reasons = (await Promise.all(answers)).map((answer) => (answer.found === null ? answer.reason : ''));
    expect(asked).toHaveLength(3);
    expect(reasons.slice(3)).toEqual(Array(2).fill('more files than a run reads'));
  });
});

describe('a repository that does not answer', () => {
  test.each([
    ['is not there', async () => Promise.reject(new Error('refused'))],
    ['forbids', async () => ({ status: 403, headers: {}, body: Buffer.alloc(0) })],
  ])(
    '%s: the direct packages stand, the rest is told',
    async (_, http) => {
      const ports = resolvePorts({ http });
      const files = { 'pom.xml': project('a:app:1', dependencies('g:x:1', 'g:y:')) };
      const found = await resolveFiles(maven, files, ports);
      expect(found[0]?.extraction.packages.map(({ name }) => name)).toEqual(['g:x']);
      expect(reasonsIn(found, 'pom.xml').join()).toMatch(/^g:y: version not known, not audited \(.*answer/);
    },
    60_000,
  );
});

test('whatever a build script holds, it is read to its end', async () => {
  const pieces = [
    '{',
    '}',
    '(',
    ')',
    '[',
    ']',
    '"',
    "'",
    '"""',
    '/*',
    '*/',
    '//',
    '\n',
    ',',
    ':',
    '=',
    '+',
    '.',
    '$',
    '${',
    'ext',
    'def',
    'dependencies',
    'implementation',
    "'g:a:1'",
    'if',
    'else',
    'by',
    'as',
    '?:',
    '!!',
    'x',
    '1',
    '\\',
    'libs.a',
  ];
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(...pieces), { maxLength: 60 }), async (script) => {
      const found = await resolveFiles(gradle, { 'build.gradle': script.join(' ') }, resolvePorts());
      expect(found).toHaveLength(1);
    }),
    { numRuns: 300 },
  );
});

test('a script that nests without end is read in linear time and told', async () => {
  const deep = `${'a { '.repeat(100_000)}dependencies { implementation 'g:a:1' }`;
  const round = `dependencies { implementation ${'f('.repeat(100_000)}'g:a:1' }`;
  const alternatives = `dependencies { implementation ${'f(a) ?: '.repeat(100_000)}'g:a:1' }`;
  for (const script of [deep, round, alternatives, '['.repeat(100_000), '"${'.repeat(50_000)]) {
    const found = await resolveFiles(gradle, { 'build.gradle': script }, resolvePorts());
    expect(found).toHaveLength(1);
  }
}, 60_000);
