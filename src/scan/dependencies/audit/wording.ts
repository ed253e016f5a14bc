import type { Advisory } from '../advisory/advisory.js';
import { introducedThrough } from '../package/introduced.js';
import type { PackageVersion } from '../package/package-version.js';

const MAX_SUMMARY = 160;

/** The advisory's own summary on one line, or null where it has none. */
function summaryOf(advisories: readonly Advisory[]): string | null {
  const text = advisories.map((advisory) => advisory.summary.trim()).find((summary) => summary !== '');
  if (text === undefined) return null;
  const line = text.replace(/\s+/g, ' ');
  return line.length > MAX_SUMMARY ? `${line.slice(0, MAX_SUMMARY - 1)}…` : line;
}

/** The finding's title: what is wrong and in which package. */
export function titleOf(pkg: PackageVersion, advisories: readonly Advisory[], malicious: boolean): string {
  if (malicious) return `Malicious package ${pkg.name}@${pkg.version}: remove it and rotate credentials`;
  const summary = summaryOf(advisories);
  return summary === null
    ? `Vulnerable dependency ${pkg.name}@${pkg.version}`
    : `${pkg.name}@${pkg.version}: ${summary}`;
}

export interface MessageFacts {
  readonly package: PackageVersion;
  readonly advisoryId: string;
  readonly malicious: boolean;
  /** From a direct dependency to the parent of the package. */
  readonly paths: readonly (readonly string[])[];
  /** Versions on the base side that had the same problem, when this one is not among them. */
  readonly movedFrom: readonly string[];
  /** A sentence on whether the code gets to what is affected; empty when nobody can say. */
  readonly reach: string;
}

/** One to three plain sentences. */
export function messageOf(facts: MessageFacts): string {
  const { package: pkg, paths, movedFrom } = facts;
  const what = facts.malicious
    ? `${pkg.name}@${pkg.version} is malicious software (${facts.advisoryId}); installing it runs it.`
    : `${pkg.name}@${pkg.version} is affected by ${facts.advisoryId}.`;
  const bump = movedFrom.length === 0 ? '' : ` Still vulnerable after this bump from ${movedFrom.join(', ')}.`;
  return `${what}${bump}${introducedThrough(paths, pkg.name)}${facts.reach}`;
}
