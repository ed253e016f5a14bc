/**
 * Small projects with an affected package in each; `make` lets the real manager write the lockfile with the version of
 * old, `target` is the package that has to go, `files` are written before.
 */
const json = (value) => `${JSON.stringify(value, null, 2)}\n`;
const node = (fields) => json({ name: 'bench', version: '1.0.0', private: true, ...fields });

const NODE_PROJECTS = {
  direct: {
    target: 'lodash@4.17.20',
    files: { 'package.json': node({ dependencies: { lodash: '4.17.20' } }) },
  },
  development: {
    target: 'minimist@1.2.5',
    files: { 'package.json': node({ devDependencies: { minimist: '1.2.5' }, dependencies: { ms: '2.1.2' } }) },
  },
  'a folder': {
    target: 'lodash@4.17.20',
    folder: 'web app',
    files: { 'package.json': node({ dependencies: { lodash: '4.17.20', ms: '2.1.2' } }) },
  },
  'a member': {
    target: 'lodash@4.17.20',
    files: {
      'package.json': node({ workspaces: ['packages/*'], dependencies: { ms: '2.1.2' } }),
      'pnpm-workspace.yaml': 'packages:\n  - packages/*\n',
      'packages/api/package.json': json({ name: '@bench/api', version: '1.0.0', dependencies: { lodash: '4.17.20' } }),
    },
  },
  parent: {
    target: 'qs@6.5.1',
    files: { 'package.json': node({ dependencies: { express: '4.16.0' } }) },
  },
  override: {
    target: 'ws@7.2.5',
    offline: true,
    files: {
      'package.json': node({ dependencies: { 'engine.io-client': '4.0.0', ws: '8.18.0' } }),
    },
  },
};

const tool = (manager, lock) =>
  Object.entries(NODE_PROJECTS).map(([name, project]) => ({ manager, name, make: lock, ...project }));

const uv = (name, target, pyproject, old) => ({
  manager: 'uv',
  name,
  target,
  files: { 'pyproject.toml': pyproject },
  make: `uv lock -q --upgrade-package ${old}`,
});

const PYTHON = (deps, more = '') =>
  `[project]\nname = "bench"\nversion = "1"\nrequires-python = ">=3.9"\ndependencies = [${deps}]\n${more}`;

const PROJECTS_OF_PYTHON = [
  uv(
    'range',
    'jinja2@2.11.2',
    PYTHON('"jinja2>=2.11,<3"', '\n[tool.uv]\nconstraint-dependencies = []\n'),
    'jinja2==2.11.2',
  ),
  uv('pin', 'jinja2@2.11.2', PYTHON('"jinja2==2.11.2"'), 'jinja2==2.11.2'),
  uv('group', 'jinja2@2.11.2', PYTHON('', '\n[dependency-groups]\ndocs = ["jinja2"]\n'), 'jinja2==2.11.2'),
  uv('transitive, Python 3.9', 'urllib3@1.26.4', PYTHON('"requests==2.31.0"'), 'urllib3==1.26.4'),
  uv('transitive', 'urllib3@1.26.4', PYTHON('"requests==2.31.0"').replace('>=3.9', '>=3.10'), 'urllib3==1.26.4'),
  {
    manager: 'poetry',
    name: 'range',
    target: 'jinja2@2.11.2',
    files: {
      'pyproject.toml':
        '[tool.poetry]\nname = "bench"\nversion = "1"\ndescription = ""\nauthors = []\npackage-mode = false\n[tool.poetry.dependencies]\npython = ">=3.9,<4"\njinja2 = "2.11.2"\n',
    },
    make: 'poetry lock -q',
    replace: { 'pyproject.toml': ['jinja2 = "2.11.2"', 'jinja2 = "^2.11"'] },
  },
  {
    manager: 'poetry',
    name: 'group',
    target: 'jinja2@2.11.2',
    files: {
      'pyproject.toml':
        '[tool.poetry]\nname = "bench"\nversion = "1"\ndescription = ""\nauthors = []\npackage-mode = false\n[tool.poetry.dependencies]\npython = ">=3.9,<4"\n[tool.poetry.group.docs.dependencies]\njinja2 = "2.11.2"\n',
    },
    make: 'poetry lock -q',
  },
  {
    manager: 'pdm',
    name: 'group',
    target: 'jinja2@2.11.2',
    files: { 'pyproject.toml': PYTHON('', '\n[dependency-groups]\ndocs = ["jinja2==2.11.2"]\n') },
    make: 'pdm lock -q -G docs',
  },
  {
    manager: 'pip',
    name: 'compiled with hashes',
    target: 'jinja2@2.11.2',
    files: { 'requirements.in': 'jinja2==2.11.2\n' },
    make: 'pip-compile -q --generate-hashes requirements.in',
    replace: { 'requirements.in': ['==2.11.2', '<3'] },
  },
  {
    manager: 'uv pip',
    name: 'compiled',
    target: 'urllib3@1.26.4',
    files: { 'requirements/base.in': 'requests==2.31.0\n', 'requirements/old': 'urllib3==1.26.4\n' },
    make: 'cd requirements && uv pip compile -q base.in -c old -o base.txt && rm old',
  },
];

const CARGO = (dependencies) =>
  `[package]\nname = "bench"\nversion = "0.1.0"\nedition = "2021"\n\n[dependencies]\n${dependencies}`;
const cargo = (name, target, files, make) => ({
  manager: 'cargo',
  name,
  target,
  files: { 'src/main.rs': 'fn main() {}\n', ...files },
  make: `cargo generate-lockfile -q && ${make}`,
});

const PROJECTS_OF_RUST = [
  cargo('direct', 'regex@1.5.4', { 'Cargo.toml': CARGO('regex = "1"\n') }, 'cargo update -q -p regex --precise 1.5.4'),
  cargo(
    'of two versions',
    'idna@0.2.3',
    { 'Cargo.toml': CARGO('url = "=2.2.2"\nidna = "1"\n') },
    'cargo update -q -p idna@0.2.3 --precise 0.2.3',
  ),
  cargo(
    'transitive',
    'regex@1.5.4',
    { 'Cargo.toml': CARGO('env_logger = "=0.9.0"\n') },
    'cargo update -q -p regex --precise 1.5.4',
  ),
  cargo(
    'a member',
    'time@0.2.7',
    {
      'Cargo.toml': '[workspace]\nmembers = ["crates/*"]\nresolver = "2"\n',
      'crates/api/Cargo.toml':
        '[package]\nname = "api"\nversion = "0.1.0"\nedition = "2021"\n\n[dependencies]\ntime = "=0.2.7"\n',
      'crates/api/src/lib.rs': '',
    },
    'true',
  ),
];

const GO = (require, use) => ({
  'go.mod': `module example.com/bench\n\ngo 1.21\n\nrequire ${require}\n`,
  'main.go': `package main\n\nimport _ "${use}"\n\nfunc main() {}\n`,
});
const PROJECTS_OF_GO = [
  {
    manager: 'go',
    name: 'direct',
    target: 'golang.org/x/text@0.3.5',
    files: GO('golang.org/x/text v0.3.5', 'golang.org/x/text/language'),
    make: 'go mod tidy',
  },
  {
    manager: 'go',
    name: 'a folder',
    folder: 'svc',
    target: 'golang.org/x/net@0.17.0',
    files: GO('golang.org/x/net v0.17.0', 'golang.org/x/net/http2'),
    make: 'go mod tidy',
  },
];

const POM = (version, properties) =>
  `<project><modelVersion>4.0.0</modelVersion><groupId>b</groupId><artifactId>b</artifactId><version>1</version>${properties}
<dependencies>
<dependency><groupId>org.apache.commons</groupId><artifactId>commons-text</artifactId><version>${version}</version></dependency>
</dependencies></project>
`;
const MAVEN_TARGET = { manager: 'maven', target: 'org.apache.commons:commons-text@1.9', make: 'true' };
const PROJECTS_OF_JAVA = [
  { ...MAVEN_TARGET, name: 'direct', files: { 'pom.xml': POM('1.9', '') } },
  {
    ...MAVEN_TARGET,
    name: 'a property',
    files: {
      'pom.xml': POM('${text.version}', '\n<properties>\n<text.version>1.9</text.version>\n</properties>\n'),
    },
  },
];

export const PROJECTS = [
  ...tool('npm', 'npm install --package-lock-only --ignore-scripts --no-audit --no-fund -s'),
  ...tool('pnpm', 'pnpm install --lockfile-only --silent'),
  ...tool('yarn', 'yarn install --silent --ignore-scripts'),
  ...tool('yarn-berry', 'yarn install --mode update-lockfile >/dev/null'),
  ...PROJECTS_OF_PYTHON,
  ...PROJECTS_OF_RUST,
  ...PROJECTS_OF_GO,
  ...PROJECTS_OF_JAVA,
];
