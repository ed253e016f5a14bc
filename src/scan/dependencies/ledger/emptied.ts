import type { Gap } from '../../ledger.js';
import { fileNameOf } from '../file/repository-path.js';
import type { Lockfile, Lockfiles } from '../package/lockfile.js';
import type { Manifest } from '../package/package.js';

/** Files that hold what a package manager resolved; the other formats are manifests, which may well be empty. */
const LOCKFILE = /(?:^|[._-])lock(?:[._-]|$)|\.lock$|lock\.json$|shrinkwrap|resolved$|freeze$/i;

/**
 * Lockfiles that hold no package from outside while their manifest asks for some, or while the base's version held
 * some and no manifest tells why they went: a scan that read nothing must not look like one that found nothing.
 */
export function emptiedGaps({ head, base }: Lockfiles): { readonly head: Gap[]; readonly base: Gap[] } {
  const before = new Map(base.map((lockfile) => [lockfile.path, lockfile]));
  return {
    head: head.flatMap((lockfile) => gapsOf(lockfile, before.get(lockfile.path) ?? null)),
    base: base.flatMap((lockfile) => gapsOf(lockfile, null)),
  };
}

function gapsOf(lockfile: Lockfile, before: Lockfile | null): Gap[] {
  const { path, extraction } = lockfile;
  if (!LOCKFILE.test(fileNameOf(path)) || packagesOf(lockfile) > 0) return [];
  const manifests = manifestsOf(lockfile).filter((manifest) => manifest.path !== path);
  const asked = manifests.reduce((sum, manifest) => sum + asksOf(manifest, lockfile), 0);
  const held = before === null ? 0 : packagesOf(before);
  const gap = { kind: 'lockfile', path, subject: fileNameOf(path), read: 0 } as const;
  const beside = manifests.map((manifest) => manifest.path);
  if (asked > 0) {
    const [{ path: manifest = '' } = {}] = manifests;
    return [{ ...gap, declared: asked, beside, reason: `holds no package, though ${manifest} asks for ${asked}` }];
  }
  if (held === 0 || extraction.manifest !== undefined) return [];
  return [{ ...gap, declared: held, reason: `holds no package any more; the base's version held ${held}` }];
}

/** Members of the project itself are in a lockfile whatever else is. */
function packagesOf({ extraction }: Lockfile): number {
  return extraction.packages.filter(({ origin }) => origin !== 'workspace').length;
}

function manifestsOf({ extraction }: Lockfile): Manifest[] {
  const { manifest, otherManifests = [] } = extraction;
  return manifest === undefined ? [] : [manifest, ...otherManifests];
}

/** Where a manifest does not tell its own from others' packages, any entry of the lockfile may be what it asks for. */
function asksOf(manifest: Manifest, { extraction }: Lockfile): number {
  return manifest.asks ?? (extraction.packages.length === 0 ? manifest.lines.size : 0);
}
