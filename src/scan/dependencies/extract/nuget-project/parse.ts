import { LocatedError } from '../../../../model/errors.js';
import type { SourceFile } from '../../file/source-file.js';
import { childrenOf, parseXmlFile, type XmlElement } from '../../file/xml.js';

/** One `PackageReference`, `PackageVersion` or `GlobalPackageReference`, as written. */
export interface PackageItem {
  readonly kind: 'reference' | 'version' | 'global';
  readonly name: string;
  /** `VersionOverride` where there is one. */
  readonly version: string | undefined;
  /** Not handed on to whoever uses the project (`PrivateAssets="all"`): a tool of the build. */
  readonly isPrivate: boolean;
  readonly line: number;
}

/** An MSBuild file as far as packages go (learn.microsoft.com/nuget/consume-packages/central-package-management). */
export interface MsbuildFile {
  readonly properties: ReadonlyMap<string, string>;
  readonly items: readonly PackageItem[];
}

/** By lower-case name: MSBuild does not tell the case of items and their metadata apart. */
const KINDS: ReadonlyMap<string, PackageItem['kind']> = new Map([
  ['packagereference', 'reference'],
  ['packageversion', 'version'],
  ['globalpackagereference', 'global'],
]);

/** @throws LocatedError when it is not XML, or its root is no `<Project>` */
export async function parseMsbuild(file: SourceFile): Promise<MsbuildFile> {
  const root = await parseXmlFile(file);
  if (root.name !== 'Project') {
    throw new LocatedError({
      message: 'the root element is not <Project>',
      path: file.path,
      line: root.line,
      remedy: 'make it an MSBuild project, or give the file another name',
    });
  }
  const properties = new Map<string, string>();
  const items: PackageItem[] = [];
  for (const group of root.children) {
    if (group.name === 'PropertyGroup') {
      for (const property of group.children) properties.set(property.name.toLowerCase(), property.text);
    }
    const inBranches =
      group.name === 'Choose' ? group.children.flatMap((branch) => childrenOf(branch, 'ItemGroup')) : [];
    for (const itemGroup of group.name === 'ItemGroup' ? [group] : inBranches) {
      for (const element of itemGroup.children) for (const item of itemsOf(element)) items.push(item);
    }
  }
  return { properties, items };
}

function itemsOf(element: XmlElement): PackageItem[] {
  const kind = KINDS.get(element.name.toLowerCase());
  if (kind === undefined) return [];
  const names = metadataOf(element, 'include') ?? metadataOf(element, 'update') ?? '';
  const version = metadataOf(element, 'versionoverride') ?? metadataOf(element, 'version');
  const isPrivate = metadataOf(element, 'privateassets')?.trim().toLowerCase() === 'all';
  return names
    .split(';')
    .map((name) => name.trim())
    .filter((name) => name !== '')
    .map((name) => ({ kind, name, version, isPrivate, line: element.line }));
}

/** Metadata is an attribute or a child element; `name` is in lower case. */
function metadataOf(element: XmlElement, name: string): string | undefined {
  for (const [key, value] of element.attributes) if (key.toLowerCase() === name) return value;
  return element.children.find((child) => child.name.toLowerCase() === name)?.text || undefined;
}
