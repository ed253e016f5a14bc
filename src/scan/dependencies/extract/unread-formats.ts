import type { Gap } from '../../ledger.js';
import { fileNameOf } from '../file/repository-path.js';

/** A format in which versions are pinned, and that is not read. */
interface UnreadFormat {
  readonly subject: string;
  /** Of the file's name. */
  readonly name: RegExp;
  readonly reason: string;
}

const NO_READER = 'a lockfile whose format is not read';

/** Formats that are known and not read: whoever looks for a reader finds here what is missing. */
const UNREAD_FORMATS: readonly UnreadFormat[] = [
  { subject: 'Bun', name: /^bun\.lockb$/, reason: 'binary format, not read; use bun.lock' },
  { subject: 'Rye', name: /^requirements(?:-[\w-]+)?\.lock$/, reason: NO_READER },
  { subject: 'Bazel', name: /^(?:MODULE\.bazel\.lock|(?:\w+_)?maven_install\.json)$/, reason: NO_READER },
  { subject: 'Paket', name: /^paket\.lock$/, reason: NO_READER },
  { subject: 'Rebar', name: /^rebar\.lock$/, reason: NO_READER },
  { subject: 'Carthage', name: /^Cartfile\.resolved$/, reason: NO_READER },
  { subject: 'Helm', name: /^Chart\.lock$/, reason: NO_READER },
  { subject: 'Terraform', name: /^\.terraform\.lock\.hcl$/, reason: NO_READER },
  { subject: 'Nix', name: /^flake\.lock$/, reason: NO_READER },
  { subject: 'Perl', name: /^cpanfile\.snapshot$/, reason: NO_READER },
  { subject: 'Crystal', name: /^shard\.lock$/, reason: NO_READER },
  { subject: 'Dub', name: /^dub\.selections\.json$/, reason: NO_READER },
  { subject: 'Berkshelf', name: /^Berksfile\.lock$/, reason: NO_READER },
];

const INSTALLED = /(?:^|\/)node_modules\//;

/** The gaps of one side that stand for lockfiles in formats that are known and not read. */
export function unreadGaps(paths: Iterable<string>): Gap[] {
  const gaps: Gap[] = [];
  for (const path of paths) {
    const format = INSTALLED.test(path) ? undefined : unreadFormat(path);
    if (format !== undefined) gaps.push({ kind: 'manifest', path, subject: format.subject, reason: format.reason });
  }
  return gaps;
}

function unreadFormat(path: string): UnreadFormat | undefined {
  const name = fileNameOf(path);
  return UNREAD_FORMATS.find((format) => format.name.test(name));
}
