import type { RepositoryRef } from '../../forge/repository.js';

/** A policy file of another repository at a commit, as `extends` names it: `owner/repo/path@sha`. */
export interface LayerRef extends RepositoryRef {
  readonly path: string;
  /** 40 hexadecimal digits, in lower case. */
  readonly commit: string;
}

const FORM = 'write owner/repo/path@commit, with the 40 hexadecimal digits of a commit';
const OWNER = /^[A-Za-z0-9][\w-]{0,99}$/;
const REPOSITORY = /^[\w.-]{1,100}$/;
const SEGMENT = /^[^\p{C}\s\\:?#%*"<>|]{1,255}$/u;
const COMMIT = /^[0-9a-f]{40}$/i;

/** Reads one entry of `extends`. @returns what is wrong with it, and what to write, where it names no file at a commit. */
export function layerRefOf(text: string): LayerRef | string {
  const at = text.lastIndexOf('@');
  const [place, revision] = at === -1 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
  if (/^[a-z][a-z0-9+.-]*:/i.test(text)) return `is an address, and a layer is named by repository and commit: ${FORM}`;
  if (/^[./\\~]/.test(text)) return `is a path of this place, and a layer is named by repository and commit: ${FORM}`;
  const [owner = '', repo = '', ...segments] = place.split('/');
  if (!OWNER.test(owner) || !isName(repo, REPOSITORY) || segments.length === 0) return `names no file: ${FORM}`;
  if (!segments.every((segment) => isName(segment, SEGMENT))) return `names no file of a repository: ${FORM}`;
  if (revision === '') return `names no commit: ${FORM}`;
  if (!COMMIT.test(revision))
    return `names '${revision}', which is no whole commit id and could be moved: write the 40 hexadecimal digits that it stands at now (git rev-parse ${revision})`;
  return { owner, repo, path: segments.join('/'), commit: revision.toLowerCase() };
}

function isName(text: string, form: RegExp): boolean {
  return form.test(text) && text !== '.' && text !== '..';
}

/** The file, whatever its commit; GitHub takes names in any case. */
export function fileOfLayer({ owner, repo, path }: LayerRef): string {
  return `${owner}/${repo}`.toLowerCase().concat(`/${path}`);
}

/** How messages name a layer. */
export function layerName({ owner, repo, path, commit }: LayerRef): string {
  return `${owner}/${repo}/${path}@${commit.slice(0, 12)}`;
}
