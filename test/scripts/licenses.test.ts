import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from '@jest/globals';
import { makeFolder } from '../helpers/repository.js';

const MIT = 'Permission is hereby granted, free of charge, to any person obtaining a copy of this software';

/** Works on folders of packages with these files, and with what is recorded of them. */
async function licenses(files: Readonly<Record<string, string>>, recorded: object = {}) {
  const { bundledPackages, bundledTwice, licensesText } = await import('../../scripts/licenses.mjs');
  const [root, texts] = [makeFolder(), makeFolder()];
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(root, dirname(path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  writeFileSync(join(texts, 'notices.json'), JSON.stringify(recorded));
  writeFileSync(join(texts, 'CC0-1.0.txt'), 'CC0 1.0 Universal CREATIVE COMMONS CORPORATION …');
  const paths = Object.keys(files);
  const packages = await bundledPackages(root, ['src/entry/main.ts', ...paths]);
  return { twice: bundledTwice(packages), text: () => licensesText(root, packages, paths, texts) };
}

function manifest(name: string, version: string, license?: string): string {
  return JSON.stringify({ name, version, license });
}

const ONE = { 'node_modules/one/package.json': manifest('one', '1.0.0', 'MIT') };

test('what a package says of itself is told whole', async () => {
  const { text } = await licenses({ ...ONE, 'node_modules/one/LICENSE': `Copyright Ada\n\n${MIT}` });
  expect(await text()).toContain(`one 1.0.0 (MIT)\n\nCopyright Ada\n\n${MIT}`);
});

test('a package that says nothing stops the build by its name', async () => {
  const { text } = await licenses(ONE);
  await expect(text()).rejects.toThrow(/^licences: one 1\.0\.0 has no licence text: record its notice in \S+$/);
});

test('a file that names its authors alone is no licence text', async () => {
  const { text } = await licenses({ ...ONE, 'node_modules/one/LICENSE': 'Copyright Ada' });
  await expect(text()).rejects.toThrow('one 1.0.0 lacks the text of MIT: put it into scripts/license-texts/MIT.txt');
});

test('a recorded notice stands for the file, and the standard text is told once at the end', async () => {
  const { text } = await licenses(
    { 'node_modules/@a/list/package.json': manifest('@a/list', '2.0.0', 'CC0-1.0') },
    { '@a/list': { notices: ['By Ada'] } },
  );
  const told = await text();
  expect(told).toContain('@a/list 2.0.0 (CC0-1.0)\n\nBy Ada\n');
  expect(told.match(/CC0 1\.0 Universal/g)).toHaveLength(1);
});

test.each(['GPL-3.0-only', 'MIT AND GPL-3.0-only', 'SEE LICENSE IN x', ''])(
  "a licence that nobody has looked at stops the build: '%s'",
  async (license) => {
    const { text } = await licenses({
      'node_modules/one/package.json': manifest('one', '1.0.0', license),
      'node_modules/one/LICENSE': MIT,
    });
    await expect(text()).rejects.toThrow('nobody has looked at this licence');
  },
);

test('of a choice the licence that is known is taken', async () => {
  const { text } = await licenses({
    'node_modules/one/package.json': manifest('one', '1.0.0', 'GPL-3.0-only OR MIT'),
    'node_modules/one/licence.md': MIT,
  });
  expect(await text()).toContain('one 1.0.0');
});

test('two copies of one package are named with their versions', async () => {
  const { twice } = await licenses({
    ...ONE,
    'node_modules/two/node_modules/one/package.json': manifest('one', '0.9.0', 'MIT'),
  });
  expect(twice).toEqual([expect.stringContaining('one is bundled as 0.9.0 and 1.0.0')]);
});

test('a package behind a link is one package', async () => {
  const { bundledPackages } = await import('../../scripts/licenses.mjs');
  const root = makeFolder();
  mkdirSync(join(root, 'elsewhere/node_modules/one'), { recursive: true });
  writeFileSync(join(root, 'elsewhere/node_modules/one/package.json'), manifest('one', '1.0.0', 'MIT'));
  symlinkSync(join(root, 'elsewhere/node_modules'), join(root, 'node_modules'), 'junction');
  const inputs = ['node_modules/one/a.wasm', 'elsewhere/node_modules/one/index.js'];
  expect(await bundledPackages(root, inputs)).toHaveLength(1);
});

const COMPILED = {
  ...ONE,
  'node_modules/one/LICENSE': MIT,
  'node_modules/one/one.wasm':
    'x /registry/src/index-1a2b/serde_json-1.0.1/src/a.rs /rust/deps/dlmalloc-0.2.1/src/b.rs y',
};
const crate = (name: string) => ({ name, license: 'MIT', notices: [MIT] });

test('a compiled file of nobody stops the build', async () => {
  const { text } = await licenses(COMPILED);
  await expect(text()).rejects.toThrow("node_modules/one/one.wasm is in no 'files'");
});

test('a crate inside a compiled file that nobody names stops the build', async () => {
  const parts = { one: { version: '1.0.0', files: ['one.wasm'], parts: [crate('dlmalloc')] } };
  await expect((await licenses(COMPILED, parts)).text()).rejects.toThrow("has code of 'serde_json'");
  const whole = { one: { ...parts.one, parts: [crate('dlmalloc'), crate('serde_json')] } };
  expect(await (await licenses(COMPILED, whole)).text()).toContain('Part of it: serde_json (MIT)');
});

test('notices of parts hold for the version alone that somebody looked at, and for nothing that is gone', async () => {
  const parts = { one: { version: '0.9.0', files: ['one.wasm'], parts: [crate('dlmalloc'), crate('serde_json')] } };
  await expect((await licenses(COMPILED, parts)).text()).rejects.toThrow('parts of one 0.9.0, bundled is 1.0.0');
  await expect((await licenses(COMPILED, { gone: {} })).text()).rejects.toThrow('has gone, which is not bundled');
});
