import { camelCase, KEBAB, titleOf } from './names.mjs';

const FOLDER = 'src/scan/dependencies/ecosystem';

export const ecosystem = {
  pattern: KEBAB,
  list: { path: `${FOLDER}/index.ts`, opens: 'const LIST = [', from: './NAME.js' },
  next: 'say what is true of it: name and order as OSV has them, registry, services, manifests; null is what it lacks',
  files: (name) => [
    { path: `${FOLDER}/${name}.ts`, text: descriptor(name) },
    { path: `test/scan/dependencies/ecosystem/${name}.test.ts`, text: test(name) },
  ],
};

function descriptor(name) {
  return `import { compareSemverLike } from '../version/semver-like.js';
import type { Ecosystem } from './descriptor.js';
import { edit, sameForAll } from './recipe.js';
import { asWritten, namedBy, releases } from './spelling.js';

const install = sameForAll((target) => edit(\`install \${target.name} \${target.version}\`));

export const ${camelCase(name)} = {
  name: '${titleOf(name)}',
  advisories: 'on-request',
  spelling: namedBy(asWritten),
  versions: releases(compareSemverLike, null),
  purl: { type: '${name}', form: 'flat', isFolded: false, readVersion: asWritten },
  registry: null,
  depsDev: null,
  popular: null,
  canary: { none: 'osv-scanner does not read its package URLs' },
  manifests: [],
  projectFiles: ['${name}.json'],
  registrySettings: ['.${name}rc'],
  registrySources: [],
  managers: { '${name}': { ...install, refreshesDirect: false, lock: null } },
} satisfies Ecosystem;
`;
}

function test(name) {
  return `import { expect, test } from '@jest/globals';
import { packageFromPurl, purlOf } from '../../../../src/scan/dependencies/ecosystem/purl.js';

test('a package keeps its name and version on its way through a bill of materials', () => {
  const pkg = { ecosystem: '${titleOf(name)}', name: 'some-package', version: '1.2.3' };
  expect(packageFromPurl(purlOf(pkg.ecosystem, pkg.name, pkg.version))).toEqual(pkg);
});
`;
}
