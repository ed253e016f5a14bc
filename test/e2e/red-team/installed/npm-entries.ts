import type { Attack } from '../attack.js';
import { npmFiles, registryEntry, withPackage } from '../npm.js';

const REGISTRY = 'https://registry.npmjs.org';
const LODASH = '/lodash/-/lodash-4.17.20.tgz';
const SHA = 'ab'.repeat(20);

/** A harmless name whose entry is fetched from an address. */
const quietFrom = (name: string, resolved: string, answer: Attack['answer'] = 'red'): Attack => ({
  name,
  change: withPackage('quiet', '^9.9.9', { version: '9.9.9', resolved }),
  answer,
  comment: /quiet|lodash/,
});

/** What an entry of package-lock.json makes npm fetch beside what was audited. */
export const NPM_ENTRIES: readonly Attack[] = [
  quietFrom('fetches another package’s tarball', `${REGISTRY}${LODASH}`),
  quietFrom('fetches another package’s tarball with the port written out', `${REGISTRY}:443${LODASH}`),
  quietFrom(
    'fetches another package’s tarball over a path that goes up',
    `${REGISTRY}/quiet/../lodash/-/lodash-4.17.20.tgz`,
  ),
  quietFrom(
    'fetches another package’s tarball over an encoded path that goes up',
    `${REGISTRY}/quiet/%2e%2e/lodash/-/lodash-4.17.20.tgz`,
  ),
  quietFrom(
    'fetches another package’s tarball with a user in the address',
    `https://user:word@registry.npmjs.org${LODASH}`,
  ),
  quietFrom(
    'fetches another package’s tarball with a letter of its name encoded',
    `${REGISTRY}/lodas%68/-/lodash-4.17.20.tgz`,
  ),
  quietFrom('fetches another package’s tarball from a host in capitals', `https://REGISTRY.NPMJS.ORG${LODASH}`),
  quietFrom(
    'fetches another package’s tarball from a host that ends with a dot',
    `https://registry.npmjs.org.${LODASH}`,
  ),
  quietFrom(
    'fetches another package’s tarball with a backslash in the address',
    `https:\\\\registry.npmjs.org${LODASH}`,
  ),
  quietFrom(
    'fetches another package’s tarball with the query of the right one',
    `${REGISTRY}${LODASH}?/quiet/-/quiet-9.9.9.tgz`,
  ),
  quietFrom(
    'fetches another package’s tarball with the right one behind a #',
    `${REGISTRY}${LODASH}#/quiet/-/quiet-9.9.9.tgz`,
  ),
  quietFrom(
    'fetches another package’s tarball from yarn’s name of the registry',
    `https://registry.yarnpkg.com${LODASH}`,
  ),
  quietFrom('fetches over git', `git+https://github.com/mallory/quiet.git#${SHA}`, 'told'),
  quietFrom('fetches over ssh', `git+ssh://git@github.com/mallory/quiet.git#${SHA}`, 'told'),
  quietFrom('fetches an archive of a repository', `https://codeload.github.com/mallory/quiet/tar.gz/${SHA}`, 'told'),
  quietFrom('fetches a file of the change', 'file:quiet.tgz', 'told'),
  quietFrom('fetches from a host of their own', 'https://npm.mallory.example/quiet/-/quiet-9.9.9.tgz'),
  quietFrom(
    'fetches from a host whose name begins like the registry’s',
    `https://registry.npmjs.org.mallory.example/quiet/-/quiet-9.9.9.tgz`,
  ),
  quietFrom('fetches in the clear', 'http://registry.npmjs.org/quiet/-/quiet-9.9.9.tgz'),
  {
    name: 'says the fixed version and fetches the affected one',
    change: withPackage('lodash', '4.17.21', { version: '4.17.21', resolved: `${REGISTRY}${LODASH}` }),
    answer: 'red',
  },
  {
    name: 'leaves the version out of an entry',
    change: withPackage('quiet', '^9.9.9', { resolved: `${REGISTRY}${LODASH}` }),
    answer: 'red',
  },
  {
    name: 'writes a version that is none',
    change: withPackage('lodash', '*', registryEntry('lodash', 'latest')),
    answer: 'red',
  },
  {
    name: 'gives an affected package another name in its entry',
    change: withPackage('quiet', 'npm:lodash@4.17.20', registryEntry('lodash', '4.17.20', { name: 'lodash' })),
    answer: 'blocked',
  },
  {
    name: 'says in the entry that lodash is another package',
    change: withPackage('lodash', '4.17.20', registryEntry('lodash', '4.17.20', { name: 'quiet' })),
    answer: 'red',
  },
  {
    name: 'calls an affected package a bundled one',
    change: withPackage('lodash', '4.17.20', { version: '4.17.20', inBundle: true }),
    answer: 'red',
  },
  {
    name: 'calls an affected package a link to nowhere',
    change: withPackage('lodash', '4.17.20', { resolved: 'packages/lodash', link: true }),
    answer: 'told',
    comment: /lodash/,
  },
  {
    name: 'nests an affected package below a harmless one',
    change: withPackage('quiet', '9.9.9', registryEntry('quiet', '9.9.9', { dependencies: { lodash: '4.17.20' } }), {
      'node_modules/quiet/node_modules/lodash': registryEntry('lodash', '4.17.20'),
    }),
    answer: 'blocked',
  },
  {
    name: 'marks an affected package of production as one of the tests',
    change: withPackage('lodash', '4.17.20', registryEntry('lodash', '4.17.20', { dev: true })),
    answer: 'red',
  },
  {
    name: 'changes the checksum of a version that is there',
    base: withPackage('quiet', '9.9.9', registryEntry('quiet', '9.9.9', { integrity: `sha512-${'a'.repeat(86)}==` })),
    change: withPackage('quiet', '9.9.9', registryEntry('quiet', '9.9.9', { integrity: `sha512-${'b'.repeat(86)}==` })),
    answer: 'red',
    comment: /quiet/,
  },
  {
    name: 'takes the checksum of a version away',
    base: withPackage('quiet', '9.9.9', registryEntry('quiet', '9.9.9', { integrity: `sha512-${'a'.repeat(86)}==` })),
    change: withPackage('quiet', '9.9.9', {
      version: '9.9.9',
      resolved: 'https://npm.mallory.example/quiet-9.9.9.tgz',
    }),
    answer: 'red',
  },
  {
    name: 'adds a malicious package',
    change: withPackage('left-pad-pro', '1.0.0', registryEntry('left-pad-pro', '1.0.0')),
    answer: 'blocked',
    comment: /left-pad-pro/,
  },
  {
    name: 'adds a name one letter from a popular one',
    change: withPackage('lodahs', '1.0.0', registryEntry('lodahs', '1.0.0')),
    answer: 'told',
    comment: /lodahs/,
  },
  {
    name: 'asks for a tarball by its address in the manifest',
    change: npmFiles(
      { ms: '2.1.3', quiet: 'https://npm.mallory.example/quiet.tgz' },
      {
        'node_modules/ms': registryEntry('ms', '2.1.3'),
        'node_modules/quiet': { version: '9.9.9', resolved: 'https://npm.mallory.example/quiet.tgz' },
      },
    ),
    answer: 'red',
    comment: /quiet/,
  },
];
