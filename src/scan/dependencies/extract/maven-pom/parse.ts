import { LocatedError } from '../../../../model/errors.js';
import type { SourceFile } from '../../read/source-file.js';
import { childOf, childrenOf, childText, parseXmlFile, type XmlElement } from '../../read/xml.js';

/** One `<dependency>`, its values as written. */
export interface PomDependency {
  readonly groupId: string;
  readonly artifactId: string;
  readonly version: string | undefined;
  readonly scope: string | undefined;
  readonly type: string | undefined;
  readonly classifier: string | undefined;
  readonly optional: string | undefined;
  readonly line: number;
}

/** A pom as written, its profiles that are active by default joined in (maven.apache.org/pom.html). */
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
}

export interface PomParent {
  readonly groupId: string | undefined;
  readonly artifactId: string | undefined;
  readonly version: string | undefined;
  /** Null: an empty element, which says that the parent is not in the tree. */
  readonly relativePath: string | null;
  readonly line: number;
}

/** @throws LocatedError when it is not XML, or its root is no `<project>` */
export async function parsePom(file: SourceFile): Promise<Pom> {
  const root = await parseXmlFile(file);
  if (root.name !== 'project') {
    throw new LocatedError({
      message: 'the root element is not <project>',
      path: file.path,
      line: root.line,
      remedy: 'make it a Maven project, or give the file another name',
    });
  }
  const profiles = childrenOf(childOf(root, 'profiles'), 'profile').filter(
    (profile) => childText(childOf(profile, 'activation'), 'activeByDefault') === 'true',
  );
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

function dependenciesIn(element: XmlElement | undefined): PomDependency[] {
  return childrenOf(childOf(element, 'dependencies'), 'dependency').map((dependency) => ({
    groupId: childText(dependency, 'groupId') ?? '',
    artifactId: childText(dependency, 'artifactId') ?? '',
    version: childText(dependency, 'version'),
    scope: childText(dependency, 'scope'),
    type: childText(dependency, 'type'),
    classifier: childText(dependency, 'classifier'),
    optional: childText(dependency, 'optional'),
    line: dependency.line,
  }));
}
