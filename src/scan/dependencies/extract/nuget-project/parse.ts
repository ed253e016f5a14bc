import { LocatedError } from '../../../../model/errors.js';
import type { SourceFile } from '../extractor.js';
import { childOf, childrenOf, parseXmlFile, type XmlElement } from '../read/xml.js';

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

const KINDS: ReadonlyMap<string, PackageItem['kind']> = new Map([
  ['PackageReference', 'reference'],
  ['PackageVersion', 'version'],
  ['GlobalPackageReference', 'global'],
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
    if (group.name === 'ItemGroup') items.push(...group.children.flatMap(itemsOf));
    if (group.name === 'Choose') {
      for (const branch of group.children) {
        items.push(...childrenOf(branch, 'ItemGroup').flatMap((inner) => inner.children.flatMap(itemsOf)));
      }
    }
  }
  return { properties, items };
}

function itemsOf(element: XmlElement): PackageItem[] {
  const kind = KINDS.get(element.name);
  const names = element.attributes.get('Include') ?? element.attributes.get('Update') ?? '';
  if (kind === undefined) return [];
  const version = metadataOf(element, 'VersionOverride') ?? metadataOf(element, 'Version');
  const isPrivate = metadataOf(element, 'PrivateAssets')?.trim().toLowerCase() === 'all';
  return names
    .split(';')
    .map((name) => name.trim())
    .filter((name) => name !== '')
    .map((name) => ({ kind, name, version, isPrivate, line: element.line }));
}

/** Metadata is an attribute or a child element. */
function metadataOf(element: XmlElement, name: string): string | undefined {
  return element.attributes.get(name) ?? (childOf(element, name)?.text || undefined);
}
