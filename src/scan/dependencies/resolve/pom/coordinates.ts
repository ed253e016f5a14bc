/** One version of one artifact of a Maven repository. */
export interface Coordinates {
  readonly group: string;
  readonly artifact: string;
  readonly version: string;
}

/** `group:artifact:version`, the words for it in reports and the key in maps. */
export function gav({ group, artifact, version }: Coordinates): string {
  return `${group}:${artifact}:${version}`;
}

/**
 * The folder of an artifact in the layout of a Maven repository; null for a name that Maven refuses too, so that no
 * pom names a place outside the repository.
 */
export function artifactPath(group: string, artifact: string): string | null {
  const segments = [...group.split('.'), artifact];
  return segments.every(isSegment) ? segments.join('/') : null;
}

/** The path of the pom below the repository; null where there can be none. */
export function pomPath({ group, artifact, version }: Coordinates): string | null {
  const folder = artifactPath(group, artifact);
  return folder === null || !isSegment(version) ? null : `${folder}/${version}/${artifact}-${version}.pom`;
}

function isSegment(text: string): boolean {
  return /^[A-Za-z0-9_.+~-]{1,200}$/.test(text) && !/^\.+$/.test(text);
}
