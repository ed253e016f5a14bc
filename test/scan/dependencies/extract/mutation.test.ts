import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { LocatedError } from '../../../../src/model/errors.js';
import { extractorFor } from '../../../../src/scan/dependencies/extract/index.js';
import { decode } from '../../../../src/scan/dependencies/file/decode.js';

/** A valid file of each format, small and with most of its features. */
const VALID: Readonly<Record<string, string>> = {
  'package-lock.json': `{"lockfileVersion": 3, "packages": {"": {"dependencies": {"a": "^1"}, "devDependencies": {"__proto__": "1"}},
    "node_modules/a": {"version": "1.0.0", "resolved": "https://registry.npmjs.org/a/-/a-1.0.0.tgz", "license": "MIT", "dependencies": {"b": "*"}},
    "node_modules/a/node_modules/b": {"version": "2.0.0", "optional": true}, "node_modules/__proto__": {"version": "1.0.0", "dev": true},
    "packages/w": {"name": "w", "version": "1.0.0"}, "node_modules/w": {"resolved": "packages/w", "link": true}}}`,
  'npm-shrinkwrap.json': `{"lockfileVersion": 1, "dependencies": {"a": {"version": "1.0.0", "requires": {"b": "^1"},
    "dependencies": {"b": {"version": "npm:c@1.0.0", "dev": true}}}, "g": {"version": "git+ssh://git@github.com/o/g.git#abc"}}}`,
  'pnpm-lock.yaml': `---\nlockfileVersion: '9.0'\nimporters:\n  .:\n    dependencies:\n      a:\n        specifier: ^1\n        version: 1.0.0(b@2.0.0)\npackages:\n  a@1.0.0:\n    resolution: {integrity: sha512-a}\n  'b@2.0.0':\n    resolution: {tarball: https://codeload.github.com/o/b/tar.gz/abc}\nsnapshots:\n  a@1.0.0(b@2.0.0):\n    dependencies:\n      b: 2.0.0\n  b@2.0.0: {}\n---\nlockfileVersion: 5.4\ndependencies:\n  c: 1.0.0\npackages:\n  /c/1.0.0:\n    dev: false\n`,
  'yarn.lock': `# yarn lockfile v1\n\n"a@^1", "a@npm:x@1":\n  version "1.0.0"\n  resolved "https://registry.yarnpkg.com/a#b"\n  dependencies:\n    b "^2"\n\nb@^2:\n  version "2.0.0"\n`,
  'berry/yarn.lock': `__metadata:\n  version: 8\n\n"a@npm:^1":\n  version: 1.0.0\n  resolution: "a@npm:1.0.0"\n  dependencies:\n    b: "npm:^2"\n\n"b@patch:b@npm%3A^2#x":\n  version: 2.0.0\n  resolution: "b@patch:b@npm%3A2.0.0#x"\n\n"r@workspace:.":\n  version: 0.0.0-use.local\n  resolution: "r@workspace:."\n  dependencies:\n    a: "npm:^1"\n`,
  'bun.lock': `{ // c\n"workspaces": {"": {"dependencies": {"a": "^1",},},}, "packages": {"a": ["a@1.0.0", "", {"dependencies": {"b": "*"}}, "sha512-a"],\n"a/b": ["b@github:o/b#abc", {}, "x"],}}`,
  'deno.lock': `{"version": "5", "specifiers": {"npm:a@1": "1.0.0", "jsr:@s/b@1": "1.0.0"}, "jsr": {"@s/b@1.0.0": {"dependencies": ["npm:a@1"]}}, "npm": {"a@1.0.0": {"dependencies": ["a"]}}, "workspace": {"dependencies": ["npm:a@1"]}}`,
  'requirements.txt': `# c\na[x]==1.0 ; python_version > "3" --hash=sha256:x \\\n  --hash=sha256:y\n-r other.txt\n-c c.txt\n-e git+https://x/y@z#egg=b\nc @ https://x/c.whl\n    # via a\n`,
  'Pipfile.lock': `{"_meta": {}, "default": {"a": {"version": "==1.0"}, "g": {"git": "https://x", "ref": "y"}}, "develop": {"a": {"version": "==1.0"}}}`,
  'poetry.lock': `[[package]]\nname = "a"\nversion = "1"\ngroups = ["main"]\n[package.dependencies]\nb = [{version = ">=1", optional = true}]\n[[package]]\nname = "b"\nversion = "2"\n[package.source]\ntype = "git"\nurl = "x"\n`,
  'pdm.lock': `[[package]]\nname = "a"\nversion = "1"\ngroups = ["default"]\ndependencies = ["b>=1"]\n[[package]]\nname = "b"\nversion = "2"\ngit = "x"\n`,
  'uv.lock': `version = 1\n[[package]]\nname = "a"\nversion = "1"\nsource = { virtual = "." }\ndependencies = [{ name = "b" }]\n[package.metadata]\nrequires-dist = [{ name = "b", specifier = ">=1" }]\n[[package]]\nname = "b"\nversion = "2"\nsource = { registry = "x" }\n`,
  'pylock.toml': `lock-version = "1.0"\n[[packages]]\nname = "a"\nversion = "1"\nmarker = "'dev' in dependency_groups"\ndependencies = [{ name = "b" }]\n[[packages]]\nname = "b"\nvcs = { type = "git", url = "x", commit-id = "y" }\n`,
  '.github/workflows/x.yml': `on: push\njobs:\n  a:\n    uses: o/r/.github/workflows/x.yml@v1.0.0\n  b:\n    steps:\n      - uses: "o/r@main" # v1.0.0\n      - {uses: o/q@v1}\n`,
};

type Mutation =
  | { readonly kind: 'truncate' | 'delete' | 'swap'; readonly at: number; readonly length: number }
  | { readonly kind: 'insert'; readonly at: number; readonly bytes: Uint8Array };

const INSERTS = [
  '{',
  '}',
  '[',
  ']',
  '"',
  "'",
  '\\',
  '\n',
  '---\n',
  '__proto__',
  'constructor',
  '\u0000',
  ':',
  '@',
  '<<<<<<< x\n',
  '\uD800',
  '&a ',
  '*a',
  '[[package]]\n',
  'null',
];

const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  fc.record({
    kind: fc.constantFrom('truncate' as const, 'delete' as const, 'swap' as const),
    at: fc.nat(1_500),
    length: fc.integer({ min: 1, max: 40 }),
  }),
  fc.record({
    kind: fc.constant('insert' as const),
    at: fc.nat(1_500),
    bytes: fc.oneof(
      fc.uint8Array({ minLength: 1, maxLength: 6 }),
      fc.constantFrom(...INSERTS).map((text) => new TextEncoder().encode(text)),
    ),
  }),
);

function mutated(bytes: Uint8Array, change: Mutation): Uint8Array {
  const at = change.at % (bytes.length + 1);
  if (change.kind === 'truncate') return bytes.slice(0, at);
  if (change.kind === 'insert') return Uint8Array.from([...bytes.slice(0, at), ...change.bytes, ...bytes.slice(at)]);
  const end = at + change.length;
  const rest = bytes.slice(end + change.length);
  const middle = change.kind === 'delete' ? [] : bytes.slice(end, end + change.length);
  const moved = change.kind === 'delete' ? bytes.slice(end, end + change.length) : bytes.slice(at, end);
  return Uint8Array.from([...bytes.slice(0, at), ...middle, ...moved, ...rest]);
}

async function outcome(path: string, bytes: Uint8Array): Promise<unknown> {
  const extractor = extractorFor(path);
  if (extractor === undefined) throw new Error(`no extractor for ${path}`);
  try {
    return await extractor.extract(decode(bytes, path), async () => null);
  } catch (error) {
    return error;
  }
}

describe('a damaged lockfile', () => {
  test.each(Object.keys(VALID))('%s: ends in packages or in a located error, never in anything else', async (path) => {
    const valid = new TextEncoder().encode(VALID[path] ?? '');
    expect(await outcome(path, valid)).toMatchObject({ packages: expect.arrayContaining([expect.anything()]) });
    await fc.assert(
      fc.asyncProperty(fc.array(mutation, { minLength: 1, maxLength: 4 }), async (changes) => {
        const result = await outcome(path, changes.reduce(mutated, valid));
        if (result instanceof Error) {
          expect(result).toBeInstanceOf(LocatedError);
          expect(result).toMatchObject({ path });
          return;
        }
        expect(result).toMatchObject({ packages: expect.any(Array), problems: expect.any(Array) });
      }),
      { numRuns: 300 },
    );
    expect(Object.keys({})).toEqual([]);
    expect(Reflect.ownKeys(Object.prototype)).not.toContain('version');
  });
});
