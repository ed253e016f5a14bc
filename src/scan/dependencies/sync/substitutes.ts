import { entriesField, listField } from '../file/value.js';
import type { Lockfile } from '../package/lockfile.js';

/** Names that packages of a composer.lock replace or provide: asked for, and never entries themselves. */
export function substitutesIn({ bytes, extraction }: Lockfile): ReadonlySet<string> {
  if (extraction.manager !== 'composer') return new Set();
  const root: unknown = JSON.parse(bytes.toString('utf8').replace(/^\uFEFF/, ''));
  const entries = [...listField(root, 'packages'), ...listField(root, 'packages-dev')];
  const names = entries.flatMap((entry) => ['replace', 'provide'].flatMap((key) => entriesField(entry, key)));
  return new Set(names.map(([name]) => name.toLowerCase()));
}
