import type { Origin } from '../../package/package.js';

/** A dependency as Python writes it (peps.python.org/pep-0508). */
export interface Requirement {
  /** Normalised. */
  readonly name: string;
  readonly extras: readonly string[];
  /** Version specifiers as written, such as `==1.0,>=0.9`; empty when any version will do. */
  readonly range: string;
  /** What stands behind `@`: an address instead of a version. */
  readonly url: string | null;
  readonly marker: string;
}

/** One spelling per project: lower case, runs of `-`, `_` and `.` as `-` (peps.python.org/pep-0503#normalized-names). */
export function normalizedName(name: string): string {
  return name.toLowerCase().replace(/[-_.]+/g, '-');
}

const NAME = /^\s*([a-z0-9](?:[a-z0-9._-]*[a-z0-9])?)\s*(?:\[([^\]]*)\])?\s*(.*)$/is;

/** Null when the text does not start with a project name. */
export function requirement(text: string): Requirement | null {
  const match = NAME.exec(text);
  const [, name, extras = '', rest = ''] = match ?? [];
  if (name === undefined || !/^(?:[@(<>=!~;,]|$)/.test(rest)) return null;
  const isUrl = rest.startsWith('@');
  // An address may hold semicolons; its marker stands behind a blank.
  const cut = isUrl ? rest.search(/\s;/) : rest.indexOf(';');
  const body = (cut === -1 ? rest : rest.slice(0, cut)).trim();
  return {
    name: normalizedName(name),
    extras: extras
      .split(',')
      .map((extra) => extra.trim())
      .filter((extra) => extra !== ''),
    range: isUrl ? '' : withoutParentheses(body.replace(/\s+/g, '')),
    url: isUrl ? body.slice(1).trim() : null,
    marker: cut === -1 ? '' : rest.slice(rest.indexOf(';', cut) + 1).trim(),
  };
}

function withoutParentheses(text: string): string {
  return text.startsWith('(') && text.endsWith(')') ? text.slice(1, -1) : text;
}

/** The one version that `==1.0` or `===1.0` admits; null for ranges and for `==1.*`. */
export function exactVersion(range: string): string | null {
  for (const part of range.split(',')) {
    const pin = /^\s*={2,3}\s*([^\s*$(){}]+)\s*$/.exec(part)?.[1];
    if (pin !== undefined) return pin;
  }
  return null;
}

/** What a direct reference points at: `git+https://…@<commit>`, `file:…`, `https://…`. */
export function referenceOrigin(url: string): { readonly origin: Origin; readonly commit?: string } {
  if (/^(?:git\+|hg\+|svn\+|bzr\+|git:)/.test(url)) {
    const commit = /@([0-9a-f]{40})(?:#|$)/.exec(url)?.[1];
    return { origin: 'git', ...(commit !== undefined && { commit }) };
  }
  return { origin: /^https?:/.test(url) ? 'url' : 'file' };
}
