import type { Place } from './document.js';

/** What `uses:` names. */
export interface Uses extends Place {
  /** `owner/name`, with the folder below it, lower-cased; the path of a local one; the image of a `docker://` one. */
  readonly name: string;
  /** Tag, branch or commit; null where there is none. */
  readonly ref: string | null;
  readonly kind: 'remote' | 'local' | 'image';
}

const COMMIT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/i;

/** Reads what `uses:` names. */
export function usesOf(place: Place | null): Uses | null {
  if (place === null) return null;
  const text = place.text.trim();
  if (/^\.{1,2}[/\\]/.test(text)) return { ...place, name: localPath(text), ref: null, kind: 'local' };
  if (text.startsWith('docker://')) return { ...place, name: text.slice('docker://'.length), ref: null, kind: 'image' };
  const [name = '', ref] = text.split('@');
  return { ...place, name: name.toLowerCase(), ref: ref ?? null, kind: 'remote' };
}

function localPath(text: string): string {
  return text.replace(/^\.\//, '').replace(/@.*$/, '').replace(/\/+$/, '');
}

/** Whether it cannot change under the workflow: a commit, an image's digest, a file of the repository itself. */
export function isPinned({ kind, name, ref }: Uses): boolean {
  if (kind === 'local') return true;
  if (kind === 'image') return isPinnedImage(name);
  return ref === null || COMMIT.test(ref) || !/^[\w.-]+\/[\w.-]+/.test(name);
}

/** Whether an image is named by its digest. */
export function isPinnedImage(image: string): boolean {
  return /@sha256:[0-9a-f]{64}$/i.test(image);
}

/** Whether it is the action of that name, at whatever version. */
export function isAction(uses: Uses | null, ...names: readonly string[]): boolean {
  return uses?.kind === 'remote' && names.includes(uses.name);
}

/** The major version that a tag, or nothing, names; null where it cannot be told. */
export function majorOf({ ref }: Uses): number | null {
  const major = /^v?(\d+)(?:\.|$)/.exec(ref ?? '')?.[1];
  return major === undefined || COMMIT.test(ref ?? '') ? null : Number(major);
}
