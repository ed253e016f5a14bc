import { describe, expect, test } from '@jest/globals';
import { fileKind } from '../../../../src/scan/secrets/judge/file-kind.js';
import { pathFits } from '../../../../src/scan/secrets/judge/path-glob.js';

describe('a file is read as what it is, so that bare values of a configuration count and hashes of a lockfile do not', () => {
  test.each([
    'package-lock.json',
    'web/package-lock.json',
    'yarn.lock',
    'SHASUMS',
    'SHA256SUMS',
    'dist/SHA256SUM',
    'checksum.txt',
    'release/checksums.txt',
    'go.sum',
    'web/app.sha256',
    'infra/.terraform.lock.hcl',
    'app/PODFILE.LOCK',
  ])('%s holds hashes', (path) => {
    expect(fileKind(path)).toBe('lock');
  });

  test.each([
    '.env',
    '.env.production',
    'deploy/.env',
    'deploy/prod.env',
    'Dockerfile',
    'Dockerfile.release',
    'deploy/Dockerfile',
    'Makefile',
    'home/.npmrc',
    'home/.aws/credentials',
    'app.yml',
    'app.yaml',
    'app.yml.example',
    'settings.INI',
    'terraform.tfvars',
    'LOCALSETTINGS',
    'bin/deploy',
    'a.b/deploy',
  ])('%s holds bare values', (path) => {
    expect(fileKind(path)).toBe('configuration');
  });

  test.each(['README.md', 'docs/guide.adoc', 'README', 'docs/README-first', 'CHANGELOG', 'notes.txt', 'app/LICENSE'])(
    '%s holds prose',
    (path) => {
      expect(fileKind(path)).toBe('prose');
    },
  );

  test.each(['pom.xml', 'index.htm', 'index.html', 'App.vue', 'a/App.csproj'])('%s holds markup', (path) => {
    expect(fileKind(path)).toBe('markup');
  });

  test.each([
    'src/a.ts',
    'xpackage-lock.json.ts',
    'package-lock.json.ts',
    'src/yarn.lock.ts',
    'a.mdx.ts',
    'app.env.d.longerthantwelve.ts',
    'src/README.md/a.ts',
    'src/Dockerfile/a.ts',
    'src/a.html.ts',
    'src/app.ymls',
    'src/SHAxSUMS.ts',
    'src/a.go',
  ])('%s holds code', (path) => {
    expect(fileKind(path)).toBe('code');
  });

  test.each([
    ['mypackage-lock.json', 'code'],
    ['myDockerfile', 'configuration'],
    ['myREADME.go', 'code'],
    ['SHAfixSUMS.go', 'code'],
    ['a.lockfile', 'code'],
  ])('%s is not taken for the file whose name it only contains', (path, kind) => {
    expect(fileKind(path)).toBe(kind);
  });
});

describe('a rule that is for some files', () => {
  test('looks into hidden folders too, and a mark of exclusion is a letter like others', () => {
    expect(pathFits('**/*.yml', '.github/workflows/ci.yml')).toBe(true);
    expect(pathFits('**/*.yml', 'src/a.ts')).toBe(false);
    expect(pathFits('!*.yml', 'src.ts')).toBe(false);
  });

  test('says the same each time it is asked, and one rule’s files are not another’s', () => {
    expect([pathFits('a/*.tf', 'a/x.tf'), pathFits('b/*.tf', 'a/x.tf'), pathFits('a/*.tf', 'a/x.tf')]).toEqual([
      true,
      false,
      true,
    ]);
  });
});
