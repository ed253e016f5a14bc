import { describe, expect, test } from '@jest/globals';
import { extractorFor } from '../../../../src/scan/dependencies/extract/index.js';
import { lookAroundIn } from '../../../../src/scan/dependencies/fix/look-around.js';
import type { Surroundings } from '../../../../src/scan/dependencies/fix/surroundings.js';
import type { Lockfile } from '../../../../src/scan/dependencies/package/lockfile.js';
import { type Files, memoryWorkspace } from '../../../helpers/scan-context.js';

async function around(files: Files, path: string, name: string, version: string): Promise<Surroundings> {
  const text = String(files[path]);
  const read = async (sibling: string) => (files[sibling] === undefined ? null : String(files[sibling]));
  const extraction = await extractorFor(path)?.extract({ path, text }, read);
  if (extraction === undefined) throw new Error(`nobody reads ${path}`);
  const lockfile: Lockfile = { path, bytes: Buffer.from(text), extraction };
  const ports = { registries: null, about: null, debug: () => {} };
  const look = await lookAroundIn(memoryWorkspace(files), [lockfile], ports);
  const pkg = extraction.packages.find((one) => one.name === name);
  if (pkg === undefined) throw new Error(`no ${name} in ${path}`);
  return look(lockfile, { package: pkg, paths: [] }, version);
}

describe('where a version is written', () => {
  const POM = (version: string, more = '') => `<project><modelVersion>4.0.0</modelVersion>${more}
    <dependencies><dependency><groupId>g</groupId><artifactId>a</artifactId>${version}</dependency></dependencies></project>`;

  test('a property of the parent, not the pom that uses it', async () => {
    const parent = '<parent><groupId>p</groupId><artifactId>p</artifactId><version>1</version></parent>';
    const files = {
      'pom.xml':
        '<project><groupId>p</groupId><artifactId>p</artifactId><version>1</version><properties><a.version>1.0</a.version></properties></project>',
      'app/pom.xml': POM('<version>${a.version}</version>', parent),
    };
    expect((await around(files, 'app/pom.xml', 'g:a', '1.2')).held).toEqual({ path: 'pom.xml', what: '`<a.version>`' });
  });

  test('beside the name, nothing else has to be said', async () => {
    expect((await around({ 'pom.xml': POM('<version>1.0</version>') }, 'pom.xml', 'g:a', '1.2')).held).toBeNull();
  });

  test('the central list of NuGet', async () => {
    const files = {
      'Directory.Packages.props':
        '<Project><ItemGroup><PackageVersion Include="A" Version="1.0.0" /></ItemGroup></Project>',
      'src/App.csproj': '<Project><ItemGroup><PackageReference Include="A" /></ItemGroup></Project>',
    };
    const found = await around(files, 'src/App.csproj', 'A', '1.2.0');
    expect(found.held?.path).toBe('Directory.Packages.props');
    expect(found.project).toBe('src/App.csproj');
  });

  test('the version that a catalogue of Gradle refers to', async () => {
    const files = {
      'gradle/libs.versions.toml':
        '[versions]\ntext = "1.0"\n[libraries]\na = { module = "g:a", version.ref = "text" }\n',
      'gradle.lockfile': 'g:a:1.0=runtimeClasspath\nempty=\n',
    };
    expect((await around(files, 'gradle.lockfile', 'g:a', '1.2')).held).toEqual({
      path: 'gradle/libs.versions.toml',
      what: '`text` under `[versions]`',
    });
  });

  test('a property whose name is a sentence of a stranger is not repeated', async () => {
    const files = { 'pom.xml': POM('<version>${x}</version>', '<properties><x>1.0</x></properties>') };
    expect((await around({ 'a `b`/pom.xml': files['pom.xml'] }, 'a `b`/pom.xml', 'g:a', '1.2')).held).toBeNull();
  });
});

describe('a compiled requirements file', () => {
  const compiled = (header: string) => ({
    'requirements.in': 'jinja2<3\n',
    'requirements.txt': `${header}\njinja2==2.11.2\n    # via -r requirements.in\n`,
  });
  const through = async (header: string, version = '2.11.3') =>
    (await around(compiled(header), 'requirements.txt', 'jinja2', version)).through;

  test.each([
    ['pip-compile', '#    pip-compile --generate-hashes requirements.in', 'pip-compile --generate-hashes'],
    ['uv', '#    uv pip compile requirements.in -o requirements.txt', 'uv pip compile'],
  ])('is made again by %s', async (_, header, tool) => {
    expect((await through(header))?.command).toBe(
      `${tool} --upgrade-package jinja2==2.11.3 --output-file requirements.txt requirements.in`,
    );
  });

  test('whose source shuts the version out is told the source first', async () => {
    const step = await through('#    pip-compile requirements.in', '3.1.6');
    expect(step?.command).toBeUndefined();
    expect(step?.text).toContain('write `jinja2>=3.1.6` into requirements.in');
  });

  test('whose header a stranger wrote gives no word of it to a shell', async () => {
    const step = await through(
      '#    pip-compile --index-url=https://evil.example --extra=$(id) requirements.in -c evil.example',
    );
    expect(step?.command).not.toMatch(/evil|\$\(/);
  });

  test('that nobody compiled is written by hand', async () => {
    expect(
      (await around({ 'requirements.txt': 'jinja2==2.11.2\n' }, 'requirements.txt', 'jinja2', '3')).through,
    ).toBeNull();
  });
});
