import { describe, expect, test } from '@jest/globals';
import { manifestSources } from '../../src/config/manifest-sources.js';
import { REGISTRY_FILES } from '../../src/scan/dependencies/ecosystem/registry-files.js';
import { assertNearLinear } from '../helpers/growth.js';

const THEIRS = 'https://user:word@packages.mallory.example/simple';

function sourcesOf(path: string, base: string | null, head: string | null): string[] {
  const source = REGISTRY_FILES.sourcesIn(path);
  if (source === null) throw new Error(`${path} names no sources`);
  return manifestSources(source, base, head);
}

/** A manifest's way to name one more place that packages come from. */
const ADDED: readonly (readonly [path: string, before: string, after: string])[] = [
  ['requirements.txt', 'idna==3.10\n', `--extra-index-url ${THEIRS}\nidna==3.10\n`],
  ['deps/requirements-dev.in', 'idna\n', `-f ${THEIRS}\nidna\n`],
  [
    'pyproject.toml',
    '[project]\nname = "a"\n',
    `[project]\nname = "a"\n[[tool.uv.index]]\nname = "x"\nurl = "${THEIRS}"\n`,
  ],
  ['pyproject.toml', '', `[[tool.poetry.source]]\nname = "x"\nurl = "${THEIRS}"\n`],
  ['Pipfile', '', `[[source]]\nurl = "${THEIRS}"\nverify_ssl = true\n`],
  ['Gemfile', "gem 'puma'\n", `source '${THEIRS}' do\n  gem 'puma'\nend\n`],
  ['composer.json', '{}', `{ "repositories": [{ "type": "composer", "url": "${THEIRS}" }] }`],
  [
    'pom.xml',
    '<project/>',
    `<project><repositories><repository><id>x</id><url>${THEIRS}</url></repository></repositories></project>`,
  ],
  ['app/build.gradle', '', `repositories {\n  maven { url '${THEIRS}' }\n}\n`],
  ['app/build.gradle.kts', '', `repositories {\n  maven { url = uri("${THEIRS}") }\n}\n`],
];

describe('a manifest that has packages fetched from elsewhere', () => {
  test.each(ADDED)(
    'is told with the host, and without the password that stands before it: %s',
    (path, before, after) => {
      const lines = sourcesOf(path, before, after);
      expect(lines).toEqual(['packages come from is added: packages.mallory.example']);
    },
  );

  test.each(ADDED)('is not spoken of where that stays as it is: %s', (path, _before, after) => {
    expect(sourcesOf(path, after, `${after}\n`)).toEqual([]);
  });

  test('in Go tells the module that stands in for another', () => {
    const head = 'require a.example/b v1.0.0\nreplace a.example/b => mallory.example/b v1.0.0\n';
    expect(sourcesOf('go.mod', 'require a.example/b v1.0.0\n', head)).toEqual([
      'replace a.example/b is added: mallory.example/b',
    ]);
  });

  test('is looked for by name', () => {
    expect(['package.json', 'docs/notes.txt', 'Cargo.lock'].map(REGISTRY_FILES.sourcesIn)).toEqual([null, null, null]);
  });
});

test.each([
  ['pyproject.toml', '[[source]]\n'],
  ['pom.xml', '<repository>\n'],
  ['go.mod', ' a'],
  ['build.gradle', 'url '],
])('a manifest cannot buy time with what it repeats: %s', async (path, text) => {
  await assertNearLinear(200_000, (size) => {
    const head = text.repeat(Math.ceil(size / text.length));
    return () => sourcesOf(path, null, head);
  });
});
