import { childOf, childText, type XmlElement } from '../../file/xml.js';
import { isMavenRange, mavenRange } from '../../version/maven-range.js';

/** What is known of the build that a profile asks about. */
export interface BuildFacts {
  /** As `java.version` has it: 17.0.1. */
  readonly jdk: string;
  /** Whether a path beside the pom is there; null for a pom of a repository, which stands in no folder. */
  readonly exists: ((path: string) => Promise<boolean>) | null;
}

/** The Java release that a build is taken to run on: the oldest that current frameworks start on. */
const JDK = '17.0.1';
const OS = { family: ['unix', 'linux'], name: ['linux'], arch: ['amd64'] } as const;

export const OF_A_REPOSITORY: BuildFacts = { jdk: JDK, exists: null };

/** Facts for a pom of the tree. */
export function factsOfTree(exists: (path: string) => Promise<boolean>): BuildFacts {
  return { jdk: JDK, exists };
}

/**
 * Profiles that a build without options has: those whose conditions all hold, else those that are active by default
 * (maven.apache.org/guides/introduction/introduction-to-profiles.html). Properties of the command line and of the
 * environment count as not set.
 */
export async function activeProfiles(
  profiles: readonly XmlElement[],
  facts: BuildFacts,
): Promise<readonly XmlElement[]> {
  const triggered: XmlElement[] = [];
  for (const profile of profiles) {
    if (await isTriggered(childOf(profile, 'activation'), facts)) triggered.push(profile);
  }
  if (triggered.length > 0) return triggered;
  return profiles.filter((profile) => childText(childOf(profile, 'activation'), 'activeByDefault') === 'true');
}

async function isTriggered(activation: XmlElement | undefined, facts: BuildFacts): Promise<boolean> {
  const jdk = childText(activation, 'jdk');
  const os = childOf(activation, 'os');
  const property = childOf(activation, 'property');
  const file = childOf(activation, 'file');
  if (jdk === undefined && os === undefined && property === undefined && file === undefined) return false;
  return (
    (jdk === undefined || isJdk(jdk, facts.jdk)) &&
    (os === undefined || isOs(os)) &&
    (property === undefined || isUnset(property)) &&
    (file === undefined || (await isFile(file, facts)))
  );
}

function isJdk(wanted: string, jdk: string): boolean {
  if (wanted.startsWith('!')) return !jdk.startsWith(wanted.slice(1));
  if (isMavenRange(wanted)) return mavenRange(wanted)?.contains(jdk) ?? false;
  return jdk.startsWith(wanted);
}

function isOs(os: XmlElement): boolean {
  if (childText(os, 'version') !== undefined) return false;
  return (['family', 'name', 'arch'] as const).every((key) => {
    const wanted = childText(os, key)?.toLowerCase();
    if (wanted === undefined) return true;
    const known: readonly string[] = OS[key];
    return wanted.startsWith('!') ? !known.includes(wanted.slice(1)) : known.includes(wanted);
  });
}

/** A condition holds without the property when it asks for its absence, or for another value than the one named. */
function isUnset(property: XmlElement): boolean {
  const name = childText(property, 'name') ?? '';
  const value = childText(property, 'value');
  return value === undefined ? name.startsWith('!') : value.startsWith('!');
}

async function isFile(file: XmlElement, { exists }: BuildFacts): Promise<boolean> {
  const wanted = childText(file, 'exists');
  if (wanted !== undefined) return exists !== null && (await exists(besidePom(wanted)));
  const missing = childText(file, 'missing');
  return missing !== undefined && (exists === null || !(await exists(besidePom(missing))));
}

function besidePom(path: string): string {
  return path.replace(/^\$\{(?:project\.)?basedir\}\//, '');
}
