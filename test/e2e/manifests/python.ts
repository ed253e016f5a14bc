import type { Manifest } from './manifest.js';

const pyproject = (dependencies: string) =>
  `[project]\nname = "shop"\nversion = "0.1.0"\nrequires-python = ">=3.12"\ndependencies = [${dependencies}]\n`;
const BESIDE = { 'pyproject.toml': pyproject('"idna"') };
const poetry = (version: string) =>
  `[[package]]\nname = "idna"\nversion = "${version}"\noptional = false\ngroups = ["main"]\n\n[metadata]\nlock-version = "2.1"\n`;
const uv = (version: string) =>
  `version = 1\nrequires-python = ">=3.12"\n\n[[package]]\nname = "idna"\nversion = "${version}"\nsource = { registry = "https://pypi.org/simple" }\n\n[[package]]\nname = "shop"\nversion = "0.1.0"\nsource = { virtual = "." }\ndependencies = [{ name = "idna" }]\n\n[package.metadata]\nrequires-dist = [{ name = "idna" }]\n`;
const pdm = (version: string) =>
  `[metadata]\ngroups = ["default"]\nlock_version = "4.5.0"\n\n[[package]]\nname = "idna"\nversion = "${version}"\ngroups = ["default"]\n`;
const pylock = (version: string) =>
  `lock-version = "1.0"\ncreated-by = "pip"\n\n[[packages]]\nname = "idna"\nversion = "${version}"\nindex = "https://pypi.org/simple"\n`;
const pipfile = (version: string) =>
  `{ "_meta": { "pipfile-spec": 6 }, "default": { "idna": { "version": "==${version}" } }, "develop": {} }\n`;
const setup = (names: string) => `from setuptools import setup\n\nsetup(name='shop', install_requires=[${names}])\n`;
const script = (names: string) => `# /// script\n# dependencies = [${names}]\n# ///\nprint(1)\n`;

const locked = (id: string, path: string, of: (version: string) => string): Manifest => ({
  id,
  ecosystem: 'PyPI',
  path,
  reading: 'whole',
  content: of('3.10'),
  changed: of('3.9'),
  beside: BESIDE,
  isAskedFor: true,
});
const open = (id: string, path: string, of: (names: string) => string): Manifest => ({
  id,
  ecosystem: 'PyPI',
  path,
  reading: 'open',
  content: of('"idna"'),
  changed: of('"idna", "flask>=2"'),
});

export const PYTHON: readonly Manifest[] = [
  {
    ...locked('poetry.lock', 'poetry.lock', poetry),
    beside: { 'pyproject.toml': '[tool.poetry.dependencies]\npython = "^3.12"\nidna = "*"\n' },
  },
  { ...locked('uv.lock', 'uv.lock', uv), isExample: true },
  locked('pdm.lock', 'pdm.lock', pdm),
  locked('pylock.toml', 'pylock.toml', pylock),
  { ...locked('Pipfile.lock', 'Pipfile.lock', pipfile), beside: { Pipfile: '[packages]\nidna = "*"\n' } },
  {
    ...locked('requirements.txt, pinned', 'requirements.txt', (version) => `idna==${version}\n`),
    beside: {},
    isAskedFor: false,
  },
  {
    ...open(
      'requirements.txt, ranges',
      'requirements.txt',
      (names) => `${names.replaceAll('"', '').replaceAll(', ', '\n')}\n`,
    ),
  },
  open('requirements.in', 'requirements.in', (names) => `${names.replaceAll('"', '').replaceAll(', ', '\n')}\n`),
  open('pyproject.toml alone', 'pyproject.toml', pyproject),
  open('setup.py alone', 'setup.py', setup),
  open(
    'setup.cfg alone',
    'setup.cfg',
    (names) =>
      `[metadata]\nname = shop\n\n[options]\ninstall_requires =\n    ${names.replaceAll('"', '').replaceAll(', ', '\n    ')}\n`,
  ),
  open(
    'Pipfile alone',
    'Pipfile',
    (names) =>
      `[packages]\n${names
        .replaceAll('"', '')
        .replaceAll(/>=\d/g, '')
        .split(', ')
        .map((name) => `${name} = "*"`)
        .join('\n')}\n`,
  ),
  { ...open('a script with its dependencies', 'tools/report.py', script), reading: 'touched' },
  {
    ...open('lock of a script', 'tools/report.py.lock', () => ''),
    reading: 'whole',
    content: uv('3.10'),
    changed: uv('3.9'),
  },
  open(
    'environment.yml of conda',
    'environment.yml',
    (names) =>
      `name: shop\ndependencies:\n  - python=3.12\n  - pip:\n${names
        .replaceAll('"', '')
        .split(', ')
        .map((name) => `      - ${name}`)
        .join('\n')}\n`,
  ),
  {
    ...open('conda-lock.yml', 'conda-lock.yml', () => ''),
    content: 'version: 1\npackage:\n  - name: idna\n    version: "3.10"\n    manager: conda\n',
    changed: 'version: 1\npackage:\n  - name: idna\n    version: "3.9"\n    manager: conda\n',
  },
  open(
    'pixi.toml',
    'pixi.toml',
    (names) =>
      `[workspace]\nname = "shop"\n\n[pypi-dependencies]\n${names
        .replaceAll('"', '')
        .replaceAll(/>=\d/g, '')
        .split(', ')
        .map((name) => `${name} = "*"`)
        .join('\n')}\n`,
  ),
  {
    ...open('pixi.lock', 'pixi.lock', () => ''),
    reading: 'whole',
    content:
      'version: 6\npackages:\n- pypi: https://files.pythonhosted.org/packages/idna-3.10.tar.gz\n  name: idna\n  version: "3.10"\n',
    changed:
      'version: 6\npackages:\n- pypi: https://files.pythonhosted.org/packages/idna-3.9.tar.gz\n  name: idna\n  version: "3.9"\n',
  },
];
