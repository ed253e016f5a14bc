import { PackageURL } from 'packageurl-js';
import type { Ecosystem } from './descriptor.js';
import { ECOSYSTEMS, ecosystemOf } from './index.js';
import { distroEcosystem, distroPurl, type PurlPackage } from './purl-distro.js';
import type { NameForm, RegistryPurl } from './purl-form.js';

export type { PurlPackage } from './purl-distro.js';

const BY_TYPE: ReadonlyMap<string, { readonly ecosystem: Ecosystem; readonly purl: RegistryPurl }> = new Map(
  ECOSYSTEMS.flatMap((ecosystem) => {
    const { purl } = ecosystem;
    return purl === null || !('form' in purl) ? [] : [[purl.type, { ecosystem, purl }] as const];
  }),
);

/**
 * The package URL of a package, encoded as the purl specification says. An ecosystem without a type of its own becomes
 * `pkg:generic`. Go modules get back the `v` that their versions bear there.
 * @param ecosystem with or without its release, as in `Debian:12`
 */
export function purlOf(ecosystem: string, name: string, version: string): string {
  const known = ecosystemOf(ecosystem);
  const purl = known?.purl ?? null;
  if (known === undefined || purl === null) return join('generic', '', name, version);
  if (!('form' in purl)) return distroPurl(purl, ecosystem, name, version, join);
  const { type, form } = purl;
  const release = known.spelling.releaseTag(version, name);
  if (form === 'path') return join(type, beforeLast(name, '/'), afterLast(name, '/'), release);
  if (form === 'colon') return join(type, beforeLast(name, ':'), afterLast(name, ':'), release);
  const slash = form === 'subpath' ? name.indexOf('/') : -1;
  if (slash === -1) return join(type, '', name, release);
  return join(type, '', name.slice(0, slash), release, {}, name.slice(slash + 1));
}

/** The package that a package URL names; null when it is malformed or of a type that OSV does not know. */
export function packageFromPurl(text: string): PurlPackage | null {
  let parts: ReturnType<typeof PackageURL.parseString>;
  try {
    parts = PackageURL.parseString(text);
  } catch {
    return null;
  }
  const [type = '', namespace = '', rawName = '', version, qualifiers, subpath] = parts;
  if (rawName === '') return null;
  const lowerType = type.toLowerCase();
  const found = BY_TYPE.get(lowerType);
  const space = namespace
    .split('/')
    .filter((segment) => segment !== '')
    .join('/');
  const given = version === undefined || version === '' ? null : version;
  if (found === undefined) return distroEcosystem(lowerType, space, rawName, given, new URLSearchParams(qualifiers));
  const { ecosystem, purl } = found;
  const name = nameOf(purl.form, space, rawName, subpath);
  if (name === null) return null;
  return {
    ecosystem: ecosystem.name,
    name: purl.isFolded ? ecosystem.spelling.normalizeName(name) : name,
    version: given === null ? null : purl.readVersion(given),
  };
}

function nameOf(form: NameForm, namespace: string, name: string, subpath?: string): string | null {
  if (form === 'colon') return namespace === '' ? null : `${namespace}:${name}`;
  if (form === 'subpath') return subpath ? `${name}/${subpath}` : name;
  return form === 'path' && namespace !== '' ? `${namespace}/${name}` : name;
}

function beforeLast(text: string, separator: string): string {
  return text.slice(0, Math.max(text.lastIndexOf(separator), 0));
}

function afterLast(text: string, separator: string): string {
  return text.slice(text.lastIndexOf(separator) + 1);
}

/** The parts of the text form, each with its own encoding; empty parts are left out. */
function join(
  type: string,
  namespace: string,
  name: string,
  version: string,
  qualifiers: Readonly<Record<string, string>> = {},
  subpath = '',
): string {
  const { Component } = PackageURL;
  const space = namespace === '' ? '' : `${strict(Component.namespace.encode(wellFormed(namespace)))}/`;
  const at = version === '' ? '' : `@${strict(Component.version.encode(wellFormed(version)))}`;
  const pairs = Object.keys(qualifiers).length === 0 ? '' : `?${Component.qualifiers.encode(qualifiers)}`;
  const inside = subpath === '' ? '' : `#${strict(Component.subpath.encode(wellFormed(subpath)))}`;
  return `pkg:${type}/${space}${strict(Component.name.encode(wellFormed(name)))}${at}${pairs}${inside}`;
}

/** The specification leaves letters, digits and `.-_~` (and `:` and `/` as separators) as they are, nothing else. */
function strict(encoded: string): string {
  return encoded.replace(/[!'()*+]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** A lone surrogate cannot be encoded. */
function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd');
}
