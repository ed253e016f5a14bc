/** A release as the address of its tarball names it. */
export interface NpmTarball {
  /** Lower case, without port, credentials and the dot that may end a full name. */
  readonly host: string;
  readonly name: string;
  /** Absent: the file is not called after the package. */
  readonly version?: string;
}

/** Names of one registry with the same content by the same operator. */
const PUBLIC_HOSTS: ReadonlySet<string> = new Set(['registry.npmjs.org', 'registry.npmjs.com', 'registry.yarnpkg.com']);
/** As package managers write it: nearly all addresses, for which parsing a URL costs more than all the rest. */
const PLAIN =
  /^https:\/\/(registry\.(?:npmjs\.org|yarnpkg\.com))\/((?:@[a-z0-9_][\w.-]*\/)?[a-z0-9_][\w.-]*)\/-\/([a-z0-9_][\w.+-]*)\.tgz(?:#\w*)?$/i;
/** No address of a registry comes near it. */
const MAX_LENGTH = 4_096;

/** Whether a tarball comes from the public registry, whatever the way there is written. */
export function isPublicTarball({ host }: NpmTarball): boolean {
  return PUBLIC_HOSTS.has(host);
}

/**
 * What a tarball's address leads to, read as npm and a server read it (url.spec.whatwg.org): ports, credentials, `..`,
 * `\`, upper case of scheme and host, `%6d` and doubled slashes are only other ways to write the same place. Registries
 * serve `/<name>/-/<file>` below a path of their own; GitHub's `/download/<name>/<version>/<digest>`. Null for all else.
 */
export function npmTarball(address: string): NpmTarball | null {
  const [, registry, written, plainFile] = PLAIN.exec(address) ?? [];
  if (registry !== undefined && written !== undefined && plainFile !== undefined) {
    return {
      host: registry.toLowerCase(),
      name: written,
      ...versionIn(plainFile, written.slice(written.lastIndexOf('/') + 1)),
    };
  }
  if (address.length > MAX_LENGTH || !/^\s*https?:/i.test(address) || !URL.canParse(address)) return null;
  const url = new URL(address);
  const host = url.hostname.replace(/\.$/, '');
  const steps = stepsOf(url.pathname);
  if (host === 'npm.pkg.github.com' && steps[0] === 'download') {
    const [scope = '', name, version] = steps.slice(1);
    if (!scope.startsWith('@') || name === undefined) return null;
    return { host, name: `${scope}/${name}`, ...(version !== undefined && { version }) };
  }
  const dash = steps.lastIndexOf('-');
  const bare = steps[dash - 1];
  const file = /^(.+)\.(?:tgz|tar\.gz)$/i.exec(steps.at(-1) ?? '')?.[1];
  if (dash < 1 || bare === undefined || bare === '' || file === undefined) return null;
  const scope = steps[dash - 2];
  const name = scope?.startsWith('@') === true ? `${scope}/${bare}` : bare;
  return { host, name, ...versionIn(file, bare) };
}

/** `a-1.0.0` of the package `a` or `@s/a`: the file is called after the package without its scope. */
function versionIn(file: string, bare: string): { readonly version?: string } {
  return file.startsWith(`${bare}-`) ? { version: file.slice(bare.length + 1) } : {};
}

/** Decoded once, as a server does it; a slash may hide in `%2f`, and a way back in what was decoded. */
function stepsOf(pathname: string): string[] {
  const steps: string[] = [];
  for (const step of decoded(pathname).split(/[/\\]/)) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
