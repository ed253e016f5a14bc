import { matches } from '../ecosystem/declared.js';
import { ECOSYSTEMS } from '../ecosystem/index.js';
import { type ManifestKind, named } from '../ecosystem/manifest-kind.js';
import { UNREAD_KINDS } from './unread-kinds.js';

/** Of no ecosystem: vcpkg builds what it names from sources that no registry serves. */
const VCPKG: ManifestKind = {
  subject: 'vcpkg',
  matches: named('vcpkg.json'),
  lockfiles: [],
  reach: 'own',
  declared: matches(/"name"|"dependencies"/g),
};

/** The manifests that are no lockfile themselves. What reads versions out of one nevertheless is asked first. */
const MANIFEST_KINDS: readonly ManifestKind[] = [
  ...ECOSYSTEMS.flatMap(({ manifests }) => manifests),
  VCPKG,
  ...UNREAD_KINDS,
];

/** The kind of a manifest by its name; undefined for any other file. */
export function manifestKindOf(name: string): ManifestKind | undefined {
  return MANIFEST_KINDS.find((kind) => kind.matches(name));
}

/** Whether a file's name is that of a lockfile which pins a kind. */
export function pins({ lockfiles, lockfilePattern }: ManifestKind, name: string): boolean {
  return lockfiles.includes(name) || lockfilePattern?.test(name) === true;
}
