import { extractorFor } from '../../../../src/scan/dependencies/extract/read-lockfile.js';
import type { Extraction, ResolvedPackage } from '../../../../src/scan/dependencies/package.js';

/** Extracts `path` from an invented project: files by path from the repository's root. */
export async function extractFrom(files: Readonly<Record<string, string>>, path: string): Promise<Extraction> {
  const extractor = extractorFor(path);
  if (extractor === undefined) throw new Error(`no extractor for ${path}`);
  const text = files[path];
  if (text === undefined) throw new Error(`no file ${path}`);
  return extractor.extract({ path, text }, async (sibling) => files[sibling] ?? null);
}

export function find(extraction: Extraction, name: string, version?: string): ResolvedPackage {
  const found = extraction.packages.find(
    (one) => one.name === name && (version === undefined || one.version === version),
  );
  if (found === undefined) throw new Error(`${name} not in ${extraction.packages.map((one) => one.name).join(', ')}`);
  return found;
}

/** `name@version` of everything, sorted. */
export function labels(extraction: Extraction): string[] {
  return extraction.packages.map((one) => `${one.name}@${one.version}`).sort();
}

export function dependencyNames(extraction: Extraction, name: string): string[] {
  return (find(extraction, name).dependsOn ?? []).map((index) => extraction.packages[index]?.name ?? '?').sort();
}

/** Scope of each package by name. */
export function scopesOf(extraction: Extraction): Record<string, string> {
  return Object.fromEntries(extraction.packages.map((one) => [one.name, one.scope]));
}
