import { comparePep440 } from '../version/pep440.js';
import { pythonPrerelease } from '../version/prerelease.js';
import { matches, pyprojectDemands, tomlKeys } from './declared.js';
import type { Ecosystem } from './descriptor.js';
import { type ManifestKind, named } from './manifest-kind.js';
import { PYTHON_MANAGERS } from './python-managers.js';
import { asWritten, namedBy, releases } from './spelling.js';

/** Any of them pins any manifest: Python's lockfiles are named after the tool that writes them. */
const PINS: Pick<ManifestKind, 'lockfiles' | 'lockfilePattern'> = {
  lockfiles: ['uv.lock', 'poetry.lock', 'pdm.lock', 'Pipfile.lock', 'pylock.toml', 'requirements.txt'],
  lockfilePattern: /^pylock(?:\.[\w-]+)?\.toml$/,
};

export const pypi = {
  name: 'PyPI',
  advisories: 'usual',
  // peps.python.org/pep-0503
  spelling: namedBy((name) => name.toLowerCase().replace(/[-_.]+/g, '-')),
  versions: releases(comparePep440, { tilde: 'second', or: /\s*\|\|?\s*/ }, pythonPrerelease),
  purl: { type: 'pypi', form: 'flat', isFolded: true, readVersion: asWritten },
  registry: {
    host: 'pypi.org',
    aliases: ['files.pythonhosted.org', 'pypi.python.org'],
    index: null,
  },
  depsDev: 'pypi',
  popular: 'pypi.txt',
  canary: 'by-purl',
  manifests: [
    {
      subject: 'Pipenv',
      matches: named('Pipfile'),
      lockfiles: ['Pipfile.lock'],
      reach: 'own',
      declared: tomlKeys('packages', 'dev-packages'),
    },
    { subject: 'Python', matches: named('pyproject.toml'), ...PINS, reach: 'above', declared: pyprojectDemands },
    {
      subject: 'Python',
      matches: named('setup.py', 'setup.cfg'),
      ...PINS,
      reach: 'own',
      declared: matches(/install_requires|extras_require|setup_requires|tests_require/g),
    },
    {
      subject: 'Python',
      matches: (name) => /requirements[\w.-]*\.in$/.test(name),
      ...PINS,
      reach: 'own',
      declared: matches(/^[ \t]*[\w.-]+/gm),
    },
  ],
  projectFiles: ['pyproject.toml', 'setup.py', 'Pipfile', 'requirements.txt'],
  registrySettings: ['pip.conf', 'pip.ini', '.pypirc', 'poetry.toml', 'uv.toml', 'pdm.toml', '.condarc'],
  registrySources: [
    {
      name: /requirements[\w.-]*\.(?:txt|in)$/i,
      source: /^[ \t]*(?:-i|-f|--index-url|--extra-index-url|--find-links|--trusted-host)[ \t=]+(\S+)/gm,
    },
    {
      name: /^pyproject\.toml$|^Pipfile$/,
      source:
        /^\[\[(?:source|tool\.(?:uv\.index|poetry\.source|pdm\.source))\]\][^[]{0,1000}?^url[ \t]*=[ \t]*"([^"\n]+)"/gm,
    },
  ],
  managers: PYTHON_MANAGERS,
} satisfies Ecosystem;
