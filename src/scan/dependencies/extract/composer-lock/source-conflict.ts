import { field, textField } from '../../file/value.js';

interface Place {
  /** `host/owner/repository`, lower case. */
  readonly repository: string;
  readonly commit: string | null;
}

const GITHUB_ARCHIVE =
  /^https:\/\/(?:api\.github\.com\/repos|codeload\.github\.com|github\.com)\/([^/?#]+)\/([^/?#]+)\/(?:legacy\.)?(?:zip|zipball|tarball|archive|tar\.gz)\/(?:refs\/(?:heads|tags)\/)?([^/?#]+?)(?:\.zip|\.tar\.gz)?$/i;
const GITHUB_CLONE = /^(?:https:\/\/|git@|ssh:\/\/git@|git:\/\/)github\.com[:/]([^/?#]+)\/([^/?#]+?)(?:\.git)?\/?$/i;
const COMMIT = /^[0-9a-f]{40}$/i;

/**
 * Composer installs the archive (`dist`) or the clone (`source`), as the user's settings and a failed download have it:
 * both are one commit of one repository. What is at odds, in words; null where nothing is, or where it cannot be told.
 */
export function sourceConflict(entry: unknown): string | null {
  const dist = archiveOf(field(entry, 'dist'));
  const source = cloneOf(field(entry, 'source'));
  if (dist === null || source === null) return null;
  if (dist.repository !== source.repository) {
    return `its archive is of ${dist.repository}, its clone of ${source.repository}`;
  }
  if (dist.commit === null || source.commit === null || dist.commit === source.commit) return null;
  return `its archive is of commit ${dist.commit.slice(0, 12)}, its clone of ${source.commit.slice(0, 12)}`;
}

function archiveOf(dist: unknown): Place | null {
  const [, owner, name, reference] = GITHUB_ARCHIVE.exec(textField(dist, 'url') ?? '') ?? [];
  if (owner === undefined || name === undefined || reference === undefined) return null;
  return placeOf(owner, name, reference);
}

function cloneOf(source: unknown): Place | null {
  const [, owner, name] = GITHUB_CLONE.exec(textField(source, 'url') ?? '') ?? [];
  if (owner === undefined || name === undefined) return null;
  return placeOf(owner, name, textField(source, 'reference') ?? '');
}

function placeOf(owner: string, name: string, reference: string): Place {
  const repository = `github.com/${owner}/${name}`.toLowerCase();
  return { repository, commit: COMMIT.test(reference) ? reference.toLowerCase() : null };
}
