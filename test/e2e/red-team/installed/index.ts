import type { Kind, Twin } from '../attack.js';
import { npmFiles, registryEntry, withPackage } from '../npm.js';
import { AHEAD } from './ahead.js';
import { NPM_ENTRIES } from './npm-entries.js';
import { SOURCES } from './sources.js';

const TWINS: readonly Twin[] = [
  {
    name: 'adds a package of the registry',
    change: withPackage('quiet', '^9.9.9', registryEntry('quiet', '9.9.9')),
    answer: 'green',
  },
  {
    name: 'adds a package of a scope',
    change: withPackage('@shop/quiet', '^9.9.9', registryEntry('@shop/quiet', '9.9.9')),
    answer: 'green',
  },
  {
    name: 'adds a package under another name, as npm writes it',
    change: withPackage('quiet', 'npm:ms@2.1.2', registryEntry('ms', '2.1.2', { name: 'ms' })),
    answer: 'green',
  },
  {
    name: 'adds a workspace that links to itself',
    change: npmFiles(
      { ms: '2.1.3' },
      {
        'node_modules/ms': registryEntry('ms', '2.1.3'),
        'node_modules/web': { resolved: 'web', link: true },
        web: { name: 'web', version: '1.0.0' },
      },
      { manifest: { workspaces: ['web'] } },
    ),
    answer: 'green',
  },
  {
    name: 'adds an optional peer that the lockfile leaves out',
    change: npmFiles(
      { ms: '2.1.3' },
      { 'node_modules/ms': registryEntry('ms', '2.1.3') },
      { manifest: { peerDependencies: { react: '*' }, peerDependenciesMeta: { react: { optional: true } } } },
    ),
    answer: 'green',
  },
  {
    name: 'adds a pinned package to requirements.txt',
    base: { 'requirements.txt': 'idna==3.10\n' },
    change: { 'requirements.txt': 'idna==3.10\nquiet-lib==1.0\n' },
    answer: 'green',
  },
  {
    name: 'bumps a package of a private registry that the base uses',
    base: withPackage('@shop/core', '1.0.0', {
      version: '1.0.0',
      resolved: 'https://npm.shop.example/@shop/core/-/core-1.0.0.tgz',
    }),
    change: withPackage('@shop/core', '1.0.1', {
      version: '1.0.1',
      resolved: 'https://npm.shop.example/@shop/core/-/core-1.0.1.tgz',
    }),
    answer: 'green',
  },
];

export const INSTALLED: Kind = {
  id: 'installed',
  title: 'installing what was not audited',
  attacks: [...NPM_ENTRIES.slice(0, 16), ...SOURCES.slice(0, 6), ...AHEAD.slice(0, 4)],
  more: [...NPM_ENTRIES.slice(16), ...SOURCES.slice(6), ...AHEAD.slice(4)],
  twins: TWINS,
};
