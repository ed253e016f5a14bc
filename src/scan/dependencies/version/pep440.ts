import { compareText } from '../../../util/text-order.js';
import { compareDigits, isDigits } from './digits.js';
import { compareLegacyPython } from './pep440-legacy.js';

/** PEP 440, appendix B, with the spellings that normalisation accepts; every part can be read in one way only. */
const PEP440 = new RegExp(
  [
    '^\\s*v?(?:([0-9]+)!)?',
    '([0-9]+(?:\\.[0-9]+)*)',
    '(?:[-_.]?(alpha|a|beta|b|preview|pre|c|rc)[-_.]?([0-9]*))?',
    '(?:-([0-9]+)|[-_.]?(post|rev|r)[-_.]?([0-9]*))?',
    '(?:[-_.]?(dev)[-_.]?([0-9]*))?',
    '(?:\\+([a-z0-9]+(?:[-_.][a-z0-9]+)*))?\\s*$',
  ].join(''),
);

/** The parts of a version as PEP 440 reads it. */
export interface PythonVersion {
  readonly epoch: string;
  readonly release: readonly string[];
  /** 0 alpha, 1 beta, 2 release candidate; -1 before all of them (a bare `.dev`), 3 after (final and post releases). */
  readonly phase: number;
  readonly phaseNumber: string;
  readonly post: string | null;
  readonly dev: string | null;
  readonly local: readonly string[] | null;
}

/** PyPI: PEP 440; versions from before it sort below all valid ones, in setuptools' old order. */
export function comparePep440(a: string, b: string): number {
  if (a === b) return 0;
  const left = parsePep440(a);
  const right = parsePep440(b);
  if (left === null || right === null) {
    if (left === null && right === null) return compareLegacyPython(a, b);
    return left === null ? -1 : 1;
  }
  return (
    compareDigits(left.epoch, right.epoch) ||
    compareRelease(left.release, right.release) ||
    left.phase - right.phase ||
    compareDigits(left.phaseNumber, right.phaseNumber) ||
    compareOptional(left.post, right.post, -1) ||
    compareOptional(left.dev, right.dev, 1) ||
    compareLocal(left.local, right.local)
  );
}

/** Null for what is no version by PEP 440. */
export function parsePep440(text: string): PythonVersion | null {
  const match = PEP440.exec(text.toLowerCase());
  if (match === null) return null;
  const [, epoch, release = '', phase, phaseNumber, implicitPost, post, postNumber, dev, devNumber, local] = match;
  const hasPost = implicitPost !== undefined || post !== undefined;
  return {
    epoch: epoch ?? '',
    release: release.split('.'),
    phase: phase === undefined ? (!hasPost && dev !== undefined ? -1 : 3) : phaseRank(phase),
    phaseNumber: phaseNumber ?? '',
    post: hasPost ? (implicitPost ?? postNumber ?? '') : null,
    dev: dev === undefined ? null : (devNumber ?? ''),
    local: local === undefined ? null : local.split(/[-_.]/),
  };
}

function phaseRank(word: string): number {
  if (word === 'a' || word === 'alpha') return 0;
  return word === 'b' || word === 'beta' ? 1 : 2;
}

function compareRelease(a: readonly string[], b: readonly string[]): number {
  const length = Math.max(a.length, b.length);
  for (let i = 0; i < length; i++) {
    const order = compareDigits(a[i] ?? '', b[i] ?? '');
    if (order !== 0) return order;
  }
  return 0;
}

/** `absent` is where a version without the part stands: -1 before those that have it, 1 after. */
function compareOptional(a: string | null, b: string | null, absent: -1 | 1): number {
  if (a === null) return b === null ? 0 : absent;
  return b === null ? -absent : compareDigits(a, b);
}

function compareLocal(a: readonly string[] | null, b: readonly string[] | null): number {
  if (a === null || b === null) return (a === null ? 0 : 1) - (b === null ? 0 : 1);
  const shared = Math.min(a.length, b.length);
  for (let i = 0; i < shared; i++) {
    const order = compareLocalPart(a[i] ?? '', b[i] ?? '');
    if (order !== 0) return order;
  }
  return a.length - b.length;
}

function compareLocalPart(a: string, b: string): number {
  const aIsNumber = isDigits(a);
  if (aIsNumber !== isDigits(b)) return aIsNumber ? 1 : -1;
  return aIsNumber ? compareDigits(a, b) : compareText(a, b);
}
