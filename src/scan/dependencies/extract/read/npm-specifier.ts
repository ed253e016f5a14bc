import type { Origin } from '../../package/package.js';
import { isPublicTarball, npmTarball } from './npm-tarball.js';

/** What a dependency range of the JavaScript world points at. */
export interface Specifier {
  readonly origin: Origin;
  /** The package's real name when the range is an alias (`npm:real@^1`), a patch, or a registry's tarball. */
  readonly name?: string;
  /** Told by the tarball of a registry only. */
  readonly version?: string;
  readonly commit?: string;
}

const REGISTRY: Specifier = { origin: 'registry' };
const GIT = /^(?:git(?:\+[a-z]+)?:|git@|ssh:|github:|gitlab:|bitbucket:|gist:)/i;
const LOCAL = /^(?:file:|link:|portal:|exec:|\.{1,2}\/|\/|~\/)/i;
const SHORTHAND = /^[\w.-]+\/[\w.-]+(?:#|$)/;
const HOSTED_ARCHIVE =
  /^https?:\/\/(?:codeload\.github\.com\/|github\.com\/[^?#]*\/(?:archive|tarball)\/|(?:www\.)?bitbucket\.org\/[^?#]*\/get\/|gitlab\.com\/[^?#]*archive)/i;

/**
 * Kind of a range or of a resolved address as npm, pnpm, yarn and bun write them
 * (docs.npmjs.com/cli/configuring-npm/package-json#dependencies, yarnpkg.com/protocols).
 */
export function npmSpecifier(spec: string, depth = 0): Specifier {
  if (spec.startsWith('npm:')) {
    const target = spec.slice(4);
    const at = target.indexOf('@', 1);
    const name = at === -1 ? target : target.slice(0, at);
    if (/^\d|^[~^<>=*]|^$/.test(name) || (at === -1 && !/^@?[\w.-]+(?:\/[\w.-]+)?$/.test(name))) return REGISTRY;
    return { origin: 'registry', name };
  }
  if (spec.startsWith('workspace:')) return { origin: 'workspace' };
  if (spec.startsWith('patch:')) return patched(spec.slice(6), depth);
  const tarball = npmTarball(spec);
  if (tarball !== null) {
    const { host: _host, ...release } = tarball;
    // A tarball that the registry itself serves is the registry's package, however it was asked for.
    return { origin: isPublicTarball(tarball) ? 'registry' : 'url', ...release };
  }
  if (LOCAL.test(spec)) return { origin: 'file' };
  if (GIT.test(spec) || HOSTED_ARCHIVE.test(spec) || isGitUrl(spec)) return git(spec);
  if (/^https?:/i.test(spec)) return { origin: 'url' };
  return SHORTHAND.test(spec) ? git(spec) : REGISTRY;
}

/**
 * Where a lockfile's `resolved` leads. npm hands it to the same parser as a range: `npm:other@1.0.0` and a bare `1.0.0`
 * are asked of the registry by that name and version, and `latest` is whatever the registry says (version: empty).
 */
export function resolvedAddress(resolved: string): Specifier {
  const address = npmSpecifier(resolved.trim());
  if (address.origin !== 'registry' || address.version !== undefined || npmTarball(resolved) !== null) return address;
  const version = /^(?:npm:(?:@?[^@]+@)?)?[v=]?(\d+\.\d+\.\d+(?:[-+][\w.+-]*)?)$/.exec(resolved.trim())?.[1] ?? '';
  return { ...address, version };
}

/** The page of a repository: npm and Yarn clone it. */
const HOSTED_REPOSITORY =
  /^https?:\/\/(?:[^@/]*@)?(?:github\.com|gitlab\.com|bitbucket\.org)\/[^/?#]+\/[^/?#]+\/?(?:#|$)/;

function isGitUrl(spec: string): boolean {
  if (HOSTED_REPOSITORY.test(spec)) return true;
  return /^https?:\/\/[^#?]*\.git(?:[#?]|$)/.test(spec) || /^https?:[^#]*#(?:.*&)?commit=/.test(spec);
}

function git(spec: string): Specifier {
  const commit =
    /(?:#(?:[^#]*[&=:])?|[?&]ref=|\/(?:tar\.gz|legacy\.tar\.gz|zip|tarball|get|archive)\/)([0-9a-f]{40})(?:$|[.&?_(-])/.exec(
      spec,
    )?.[1];
  return { origin: 'git', ...(commit !== undefined && { commit }) };
}

/** Patches of patches are rare, patches of those unheard of. */
const PATCH_DEPTH_LIMIT = 4;

/** A patched registry package is still the registry's code: `patch:typescript@npm%3A5.0.2#…`. */
function patched(target: string, depth: number): Specifier {
  const at = target.indexOf('@', 1);
  if (at === -1 || depth >= PATCH_DEPTH_LIMIT) return { origin: 'file' };
  const name = target.slice(0, at);
  const range = target.slice(at + 1);
  const inner = npmSpecifier((/^[^#]*/.exec(range)?.[0] ?? '').replace('%3A', ':'), depth + 1);
  return { name, ...inner };
}
