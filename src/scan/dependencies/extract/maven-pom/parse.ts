import { LocatedError } from '../../../../model/errors.js';
import type { SourceFile } from '../../file/source-file.js';
import { childOf, childrenOf, childText, parseXmlFile, type XmlElement } from '../../file/xml.js';
import { activeProfiles, type BuildFacts, OF_A_REPOSITORY } from './activation.js';

/** One `<dependency>`, its values as written. */
export interface PomDependency {
  readonly groupId: string;
  readonly artifactId: string;
  readonly version: string | undefined;
  readonly scope: string | undefined;
  readonly type: string | undefined;
  readonly classifier: string | undefined;
  readonly optional: string | undefined;
  readonly exclusions: readonly PomExclusion[];
  readonly line: number;
}

/** What a dependency must not bring in; `*` stands for any. */
export interface PomExclusion {
  readonly groupId: string;
  readonly artifactId: string;
}

/** A pom as written, its active profiles joined in (maven.apache.org/pom.html). */
export interface Pom {
  readonly path: string;
  readonly groupId: string | undefined;
  readonly artifactId: string | undefined;
  readonly version: string | undefined;
  readonly parent: PomParent | null;
  readonly properties: ReadonlyMap<string, string>;
  readonly dependencies: readonly PomDependency[];
  readonly managed: readonly PomDependency[];
  readonly modules: readonly string[];
  /** `distributionManagement/relocation`: where the project went; what is absent there stayed as it was. */
  readonly relocation: PomRelocation | null;
}

export interface PomRelocation {
  readonly groupId: string | undefined;
  readonly artifactId: string | undefined;
  readonly version: string | undefined;
}

export interface PomParent {
  readonly groupId: string | undefined;
  readonly artifactId: string | undefined;
  readonly version: string | undefined;
  /** Null: an empty element, which says that the parent is not in the tree. */
  readonly relativePath: string | null;
  readonly line: number;
}

/**
 * @param facts of the build, which decide about its profiles
 * @throws LocatedError when it is not XML, or its root is no `<project>`
 */
export async function parsePom(file: SourceFile, facts: BuildFacts = OF_A_REPOSITORY): Promise<Pom> {
  const root = await parseXmlFile(file);
  if (root.name !== 'project') {
    throw new LocatedError({
      message: 'the root element is not <project>',
      path: file.path,
      line: root.line,
      remedy: 'make it a Maven project, or give the file another name',
    });
  }
  const profiles = await activeProfiles(childrenOf(childOf(root, 'profiles'), 'profile'), facts);
  const parts = [root, ...profiles];
  const properties = new Map<string, string>();
  for (const part of parts) {
    for (const property of childOf(part, 'properties')?.children ?? []) properties.set(property.name, property.text);
  }
  return {
    path: file.path,
    groupId: childText(root, 'groupId'),
    artifactId: childText(root, 'artifactId'),
    version: childText(root, 'version'),
    parent: parentOf(childOf(root, 'parent')),
    properties,
    dependencies: parts.flatMap((part) => dependenciesIn(part)),
    managed: parts.flatMap((part) => dependenciesIn(childOf(part, 'dependencyManagement'))),
    modules: parts.flatMap((part) => childrenOf(childOf(part, 'modules'), 'module').map((module) => module.text)),
    relocation: relocationOf(childOf(childOf(root, 'distributionManagement'), 'relocation')),
  };
}

function parentOf(element: XmlElement | undefined): PomParent | null {
  if (element === undefined) return null;
  const relative = childOf(element, 'relativePath');
  return {
    groupId: childText(element, 'groupId'),
    artifactId: childText(element, 'artifactId'),
    version: childText(element, 'version'),
    relativePath: relative === undefined ? '../pom.xml' : relative.text || null,
    line: element.line,
  };
}

function relocationOf(element: XmlElement | undefined): PomRelocation | null {
  if (element === undefined) return null;
  return {
    groupId: childText(element, 'groupId'),
    artifactId: childText(element, 'artifactId'),
    version: childText(element, 'version'),
  };
}

function dependenciesIn(element: XmlElement | undefined): PomDependency[] {
  return childrenOf(childOf(element, 'dependencies'), 'dependency').map((dependency) => ({
    groupId: childText(dependency, 'groupId') ?? '',
    artifactId: childText(dependency, 'artifactId') ?? '',
    version: childText(dependency, 'version'),
    scope: childText(dependency, 'scope'),
    type: childText(dependency, 'type'),
    classifier: childText(dependency, 'classifier'),
    optional: childText(dependency, 'optional'),
    exclusions: childrenOf(childOf(dependency, 'exclusions'), 'exclusion').map((exclusion) => ({
      groupId: childText(exclusion, 'groupId') ?? '',
      artifactId: childText(exclusion, 'artifactId') ?? '',
    })),
    line: dependency.line,
  }));
}
