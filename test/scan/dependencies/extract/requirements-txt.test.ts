import { describe, expect, test } from '@jest/globals';
import { extractorFor } from '../../../../src/scan/dependencies/extract/index.js';
import { dependenciesOf, extractProject, namesOf, packageNamed } from './lockfile-support.js';

test('the usual names are read, others are not', () => {
  for (const path of ['requirements.txt', 'a/requirements-dev.txt', 'dev-requirements.txt', 'requirements/base.txt']) {
    expect(extractorFor(path)?.id).toBe('requirements-txt');
  }
  for (const path of ['readme.txt', 'requirements.md', 'constraints.txt']) expect(extractorFor(path)).toBeUndefined();
});

describe('requirements.txt', () => {
  test('only exact pins are packages; hashes, markers, extras and continuation lines are understood', async () => {
    const text = `# a comment
Flask[async]==2.0.1 ; python_version > "3.6"  # why
requests >= 2.0
urllib3==1.26.*
ruamel.yaml ===0.17
django==3.2 \\
    --hash=sha256:aaa \\
    --hash=sha256:bbb
--index-url https://example.org/simple
attrs == 21.0, >= 20
pinned==\${VERSION}
`;
    const found = await extractProject({ 'requirements.txt': text }, 'requirements.txt');
    expect(namesOf(found)).toEqual(['attrs@21.0', 'django@3.2', 'flask@2.0.1', 'ruamel-yaml@0.17']);
    expect(packageNamed(found, 'flask')).toMatchObject({ line: 2, scope: 'runtime', direct: true, ecosystem: 'PyPI' });
    expect(packageNamed(found, 'django').line).toBe(6);
    expect(found.problems).toEqual([]);
    expect(found.manifest?.lines.get('requests')).toBe(3);
  });

  test('a git, file or url requirement named like a registry package is not matched', async () => {
    const commit = 'a'.repeat(40);
    const text = `flask @ git+https://github.com/o/flask@${commit}
-e git+https://github.com/o/django.git@main#egg=Django
requests @ https://example.org/requests-2.0.tar.gz
https://example.org/six-1.0-py3-none-any.whl
./local
`;
    const found = await extractProject({ 'requirements.txt': text }, 'requirements.txt');
    expect(found.packages.map((one) => [one.name, one.origin, one.version])).toEqual([
      ['flask', 'git', ''],
      ['django', 'git', ''],
      ['requests', 'url', ''],
      ['six', 'url', ''],
    ]);
    expect(packageNamed(found, 'flask').commit).toBe(commit);
  });

  test('included files are followed once, constraints pin what is asked for', async () => {
    const files = {
      'a/requirements-dev.txt': '-r base.txt\n-c ../constraints.txt\npytest==7.0\n',
      'a/base.txt': '-r requirements-dev.txt\nflask\ndjango==3.2\n',
      'constraints.txt': 'flask==2.0\nnever-asked==1.0\n',
    };
    const found = await extractProject(files, 'a/requirements-dev.txt');
    expect(namesOf(found)).toEqual(['django@3.2', 'flask@2.0', 'pytest@7.0']);
    expect(packageNamed(found, 'pytest')).toMatchObject({ scope: 'development', line: 3 });
    expect(packageNamed(found, 'django').line).toBe(1);
    expect(found.otherManifests).toMatchObject([{ path: 'a/base.txt' }]);
    expect(found.otherManifests?.[0]?.lines.get('django')).toBe(3);
  });

  test('an include that leaves the repository, or is missing, is a problem and is not read', async () => {
    const text =
      '-r ../../etc/passwd\n-r /etc/passwd\n--requirement=https://example.org/r.txt\n-r missing.txt\nflask==1.0\n';
    const found = await extractProject({ 'a/requirements.txt': text, '/etc/passwd': 'x==1' }, 'a/requirements.txt');
    expect(namesOf(found)).toEqual(['flask@1.0']);
    expect(found.problems.map((problem) => problem.line)).toEqual([1, 2, 3, 4]);
  });

  test('the notes of a compiled file become the graph', async () => {
    const text = `click==8.0
    # via flask
flask==2.0
    # via -r requirements.in
jinja2==3.0
    # via
    #   flask
    #   sphinx
sphinx==4.0  # via -r requirements.in
`;
    const found = await extractProject({ 'requirements.txt': text }, 'requirements.txt');
    expect(dependenciesOf(found, 'flask')).toEqual(['click', 'jinja2']);
    expect(dependenciesOf(found, 'sphinx')).toEqual(['jinja2']);
    expect(found.packages.filter((one) => one.direct).map((one) => one.name)).toEqual(['flask', 'sphinx']);
    expect(packageNamed(found, 'click').scope).toBe('runtime');
  });

  test('a merge conflict is refused', async () => {
    const text = '<<<<<<< HEAD\nflask==1\n=======\nflask==2\n>>>>>>> x\n';
    await expect(extractProject({ 'requirements.txt': text }, 'requirements.txt')).rejects.toMatchObject({ line: 1 });
  });
});
