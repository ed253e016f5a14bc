import { describe, expect, test } from '@jest/globals';
import type { PythonProject } from '../../../../../src/scan/dependencies/resolve/pypi/project.js';
import { pyprojectProject } from '../../../../../src/scan/dependencies/resolve/pypi/pyproject-project.js';
import { setupCfgProject } from '../../../../../src/scan/dependencies/resolve/pypi/setup-cfg-project.js';
import { setupPyProject } from '../../../../../src/scan/dependencies/resolve/pypi/setup-py-project.js';

function wishesOf(project: PythonProject | null): string[] {
  return (project?.wishes ?? []).map(({ requirement: { name, extras, range, url, marker }, group, demand, line }) =>
    [`${name}${extras.length > 0 ? `[${extras}]` : ''}${url ?? range}`, marker, group, demand, line].join(' | '),
  );
}

const read = async () => null;

test("Poetry's tables: constraints, groups, several entries for one name, sources", async () => {
  const text = `[tool.poetry.dependencies]
python = "^3.9"
web = "^1.2"
cli = { version = "~2.1", extras = ["color"], optional = true }
old = [{ version = "<2", python = "<3.10" }, { version = ">=2", markers = "sys_platform == 'linux'" }]
repo = { git = "https://example.org/o/repo.git", rev = "abc" }
[tool.poetry.group.dev.dependencies]
lint = "*"
[[tool.poetry.source]]
name = "ours"
url = "https://packages.example/simple"
`;
  const project = await pyprojectProject({ path: 'pyproject.toml', text, read }, 'https://pypi.org');
  expect(wishesOf(project)).toEqual([
    'web>=1.2,<2 |  | default | runtime | 3',
    'cli[color]>=2.1,<2.2 |  | default | optional | 4',
    'old<2 | (python_full_version < "3.10") | default | runtime | 5',
    "old>=2 | (sys_platform == 'linux') | default | runtime | 5",
    'repogit+https://example.org/o/repo.git |  | default | runtime | 6',
    'lint |  | dev | development | 8',
  ]);
  expect(project).toMatchObject({ requiresPython: '>=3.9,<4', otherIndex: 'besides' });
});

test('a pyproject.toml of settings alone declares nothing, one whose lists are computed says so', async () => {
  const projectOf = (text: string) => pyprojectProject({ path: 'pyproject.toml', text, read }, 'https://pypi.org');
  expect(await projectOf('[tool.black]\nline-length = 100\n')).toBeNull();
  expect((await projectOf('[project]\nname = "x"\ndynamic = ["dependencies"]\n'))?.openEnds).toHaveLength(1);
});

test('what a pyproject.toml takes from a file that nobody reads is told, and so are entries that name no package', async () => {
  const openEndsOf = async (text: string) =>
    (await pyprojectProject({ path: 'pyproject.toml', text, read }, 'https://pypi.org'))?.openEnds ?? [];
  const dynamic = (file: string) =>
    `[project]\nname = "x"\ndynamic = ["dependencies"]\n[tool.setuptools.dynamic]\ndependencies = { file = ${file} }\n`;
  expect(await openEndsOf(dynamic('["deps.lst"]'))).toHaveLength(1);
  expect(await openEndsOf(dynamic('["requirements.txt", "deps.lst"]'))).toHaveLength(1);
  expect(await openEndsOf(dynamic('"requirements.txt"'))).toEqual([]);
  expect(await openEndsOf('[project]\ndependencies = ["web", "(evil)"]\n')).toMatchObject([{ count: 1 }]);
  expect(await openEndsOf('[project]\ndynamic = ["optional-dependencies"]\n')).toHaveLength(1);
});

test('setup.cfg: lists below their key, extras, a file instead of a list', () => {
  const text = `[metadata]
name = shop
[options]
python_requires = >=3.8
install_requires =
    web>=1  # the framework
    cli[color]; python_version < "4"
[options.extras_require]
test = check
`;
  const project = setupCfgProject({ path: 'setup.cfg', text, read });
  expect(wishesOf(project)).toEqual([
    'web>=1 |  | default | runtime | 6',
    'cli[color] | python_version < "4" | default | runtime | 7',
    'check |  | test | optional | 9',
  ]);
  expect(project?.requiresPython).toBe('>=3.8');
  expect(setupCfgProject({ path: 'setup.cfg', text: '[flake8]\nmax-line-length = 100\n', read })).toBeNull();
  const file = setupCfgProject({
    path: 'setup.cfg',
    text: '[options]\ninstall_requires = file: requirements.txt\n',
    read,
  });
  expect(file?.openEnds).toHaveLength(1);
  const extra = '[options.extras_require]\nx = file: deps.lst\ny =\n  (evil)\n';
  expect(setupCfgProject({ path: 'setup.cfg', text: extra, read })?.openEnds).toHaveLength(2);
});

describe('setup.py is read as data', () => {
  const projectOf = (text: string) => setupPyProject({ path: 'setup.py', text, read });

  test('lists of texts, named ones, extras', () => {
    const text = `from setuptools import setup
REQUIRES = [
    "web>=1",  # the framework
    'cli'
    '[color]',
]
setup(name="shop", install_requires=REQUIRES, python_requires=">=3.8",
      extras_require={"test": ["check"], 'docs': ("paper",)})
`;
    expect(wishesOf(projectOf(text))).toEqual([
      'web>=1 |  | default | runtime | 3',
      'cli[color] |  | default | runtime | 4',
      'check |  | test | optional | 8',
      'paper |  | docs | optional | 8',
    ]);
  });

  test.each([
    'setup(install_requires=read("requirements.txt"))',
    'setup(install_requires=["web"] if PY3 else OLD)',
    'setup(install_requires=[f"web=={VERSION}"])',
    'REQUIRES = ["web"]\nREQUIRES.append("cli")\nsetup(install_requires=REQUIRES)',
  ])('what is computed is told: %s', (text) => {
    expect(projectOf(text)?.openEnds).toMatchObject([{ reason: 'install_requires is computed by setup.py' }]);
  });

  test.each([
    '# install_requires=["six"]\nsetup(install_requires=["evil"])',
    'install_requires = ["six"]\nif NEW:\n    pass\nsetup(install_requires=["evil"])',
    'x(install_requires=["six"])\nsetup(install_requires=["evil"])',
  ])('a list beside the one that counts hides nothing: %s', (text) => {
    expect(projectOf(text)?.wishes.map(({ requirement: { name } }) => name)).toContain('evil');
  });

  test.each([
    'setup(extras_require={"x": ["six"]}, **{"install_requires": ["evil"]})',
    'x(install_requires=["six"])\nOPTIONS["install_requires"] = evil()\nsetup(**OPTIONS)',
    'setup(\ninstall_requires=["six"]\n+ evil())',
  ])('what the file says of it elsewhere is told: %s', (text) => {
    expect(projectOf(text)?.openEnds).toMatchObject([{ reason: 'install_requires is computed by setup.py' }]);
  });

  test('a variable of the argument’s own name is one list, not two', () => {
    const project = projectOf('install_requires = ["web"]\n\nif True:\n    setup(install_requires=install_requires)\n');
    expect(project?.wishes).toHaveLength(1);
    expect(project?.openEnds).toEqual([]);
  });

  test('one without demands declares nothing', () => {
    expect(projectOf('from setuptools import setup\nsetup()\n')).toBeNull();
  });
});
