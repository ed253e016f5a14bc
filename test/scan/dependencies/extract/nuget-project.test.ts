import { describe, expect, test } from '@jest/globals';
import { nugetProject } from '../../../../src/scan/dependencies/extract/nuget-project/index.js';
import { assertNearLinear } from '../../../helpers/growth.js';
import { assertOnlyLocatedErrors, extractFrom, namesOf, packageNamed } from './lockfile-support.js';

const PROJECT = `<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup><JsonVersion>13.0.1</JsonVersion></PropertyGroup>
  <ItemGroup>
    <PackageReference Include="Acme.Literal" Version="1.0.0" />
    <PackageReference Include="Acme.Child"><Version>2.0.0-beta.1</Version></PackageReference>
    <packageReference Include="Acme.Case" version="2.5.0" />
    <PackageReference Include="Acme.Property" Version="$(JsonVersion)" />
    <PackageReference Include="Acme.Central" />
    <PackageReference Include="Acme.Override" VersionOverride="9.0.0" />
    <PackageReference Include="Acme.Exact" Version="[3.0.0]" />
    <PackageReference Include="Acme.Range" Version="[1.0,2.0)" />
    <PackageReference Include="Acme.Floating" Version="1.*" />
    <PackageReference Include="Acme.Unknown" Version="$(Nowhere)" />
    <PackageReference Include="Acme.Analyzers" Version="4.0.0" PrivateAssets="all" />
  </ItemGroup>
</Project>
`;
const CENTRAL = `<Project>
  <PropertyGroup><Core>5.1.0</Core></PropertyGroup>
  <ItemGroup>
    <PackageVersion Include="acme.central" Version="$(Core)" />
    <PackageVersion Include="Acme.Override" Version="8.0.0" />
    <GlobalPackageReference Include="Acme.Tool" Version="6.0.0" />
  </ItemGroup>
</Project>
`;
const FILES = { 'src/app/App.csproj': PROJECT, 'Directory.Packages.props': CENTRAL };

describe('project files', () => {
  test('packages are listed at the version that the project or the props above it say', async () => {
    const extraction = await extractFrom(nugetProject, 'src/app/App.csproj', FILES);
    expect(extraction.problems).toEqual([]);
    expect(namesOf(extraction)).toEqual([
      'Acme.Analyzers@4.0.0',
      'Acme.Case@2.5.0',
      'Acme.Central@5.1.0',
      'Acme.Child@2.0.0-beta.1',
      'Acme.Exact@3.0.0',
      'Acme.Literal@1.0.0',
      'Acme.Override@9.0.0',
      'Acme.Property@13.0.1',
    ]);
    expect(packageNamed(extraction, 'Acme.Central')).toMatchObject({ line: 8, direct: true, scope: 'runtime' });
    expect(packageNamed(extraction, 'Acme.Analyzers').scope).toBe('development');
    expect(extraction.manifest?.lines.get('Acme.Range')).toBe(11);
  });

  test('ranges, floating versions and what packages need themselves are told, unless a lockfile pins them', async () => {
    const path = 'src/app/App.csproj';
    const found = await extractFrom(nugetProject, path, FILES);
    expect(found.gaps).toMatchObject([{ kind: 'manifest', path, subject: 'NuGet', declared: 11, read: 8 }]);
    const exact = {
      [path]: PROJECT.replaceAll(/^.*Acme\.(?:Range|Floating|Unknown).*\n/gm, ''),
      'Directory.Packages.props': CENTRAL,
    };
    expect((await extractFrom(nugetProject, path, exact)).gaps).toMatchObject([{ declared: 8, read: 8 }]);
    const locked = { ...FILES, 'src/app/packages.lock.json': '{"version":1,"dependencies":{}}' };
    expect((await extractFrom(nugetProject, path, locked)).gaps).toBeUndefined();
  });

  test('the nearest props file counts, as for MSBuild', async () => {
    const nearer =
      '<Project><ItemGroup><PackageVersion Include="Acme.Central" Version="7.7.7" /></ItemGroup></Project>';
    const extraction = await extractFrom(nugetProject, 'src/app/App.csproj', {
      ...FILES,
      'src/Directory.Packages.props': nearer,
    });
    expect(packageNamed(extraction, 'Acme.Central').version).toBe('7.7.7');
  });

  test('a package that the props file gives to every project is listed there', async () => {
    const extraction = await extractFrom(nugetProject, 'Directory.Packages.props', FILES);
    expect(namesOf(extraction)).toEqual(['Acme.Tool@6.0.0']);
  });

  test('properties that double each other cost nothing', async () => {
    await assertNearLinear(32, (levels) => {
      let properties = '<P0></P0>';
      for (let i = 1; i <= levels; i++) properties += `<P${i}>${`$(P${i - 1})`.repeat(30)}</P${i}>`;
      const text = `<Project><PropertyGroup>${properties}</PropertyGroup><ItemGroup><PackageReference Include="A" Version="1$(P${levels})"/></ItemGroup></Project>`;
      return () => extractFrom(nugetProject, 'a.fsproj', { 'a.fsproj': text });
    });
  });

  test('only located errors escape from mutated files', async () => {
    await assertOnlyLocatedErrors(nugetProject, 'src/app/App.csproj', FILES);
  });
});
