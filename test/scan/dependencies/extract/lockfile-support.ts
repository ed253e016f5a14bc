import { expect } from '@jest/globals';
import fc from 'fast-check';
import { LocatedError } from '../../../../src/model/errors.js';
import type { Extractor } from '../../../../src/scan/dependencies/extract/extractor.js';
import { extractorFor } from '../../../../src/scan/dependencies/extract/index.js';
import type { Extraction, ResolvedPackage } from '../../../../src/scan/dependencies/package/package.js';

export type Files = Readonly<Record<string, string>>;

/** Extracts `path` from a tree of texts. */
export function extractFrom(extractor: Extractor, path: string, files: Files): Promise<Extraction> {
  const text = files[path];
  if (text === undefined) throw new Error(`no ${path} in the test's files`);
  return extractor.extract({ path, text }, (sibling) =>
    Promise.resolve(Object.hasOwn(files, sibling) ? (files[sibling] ?? null) : null),
  );
}

/** Extracts `path` with the extractor that its name asks for. */
export function extractProject(files: Files, path: string): Promise<Extraction> {
  const extractor = extractorFor(path);
  if (extractor === undefined) throw new Error(`no extractor for ${path}`);
  return extractFrom(extractor, path, files);
}

/** `name@version` of every package, sorted. */
export function namesOf(extraction: Extraction): string[] {
  return extraction.packages.map(({ name, version }) => `${name}@${version}`).sort();
}

/** The package of this name; a test fails when there is none. */
export function packageNamed(extraction: Extraction, name: string, version?: string): ResolvedPackage {
  const found = extraction.packages.find(
    (entry) => entry.name === name && (version === undefined || entry.version === version),
  );
  if (found === undefined) throw new Error(`no package ${name} in ${namesOf(extraction).join(', ')}`);
  return found;
}

/** Names that `name` depends on, sorted. */
export function dependenciesOf(extraction: Extraction, name: string): string[] {
  return (packageNamed(extraction, name).dependsOn ?? [])
    .map((index) => extraction.packages[index]?.name ?? `no package ${index}`)
    .sort();
}

/** Scope of each package by name. */
export function scopesOf(extraction: Extraction): Record<string, string> {
  return Object.fromEntries(extraction.packages.map((one) => [one.name, one.scope]));
}

/** What escapes from extracting, or null; the extraction is checked for indexes that lead nowhere. */
export async function escapeOf(extractor: Extractor, path: string, files: Files): Promise<unknown> {
  try {
    const extraction = await extractFrom(extractor, path, files);
    for (const entry of extraction.packages) {
      for (const index of entry.dependsOn ?? []) expect(extraction.packages[index]).toBeDefined();
      expect(typeof entry.name).toBe('string');
      expect(typeof entry.version).toBe('string');
    }
    for (const index of extraction.roots ?? []) expect(extraction.packages[index]).toBeDefined();
    return null;
  } catch (error) {
    return error;
  }
}

const PIECES = [
  '{',
  '}',
  '[',
  ']',
  '"',
  ':',
  ',',
  '\n',
  '=',
  '__proto__',
  '\u0000',
  '<',
  '>',
  '(',
  '0',
  'null',
  '\\',
  '-',
  ' ',
  '&',
  '*',
];

/** The text with one to five pieces removed, doubled, or replaced. */
function mutatedText(text: string): fc.Arbitrary<string> {
  const edit = fc.record({
    at: fc.nat(text.length),
    length: fc.nat(12),
    insert: fc.oneof(fc.constantFrom(...PIECES), fc.constant(''), fc.string({ maxLength: 6 })),
    twice: fc.boolean(),
  });
  return fc.array(edit, { minLength: 1, maxLength: 5 }).map((edits) => {
    let result = text;
    for (const { at, length, insert, twice } of edits) {
      const start = Math.min(at, result.length);
      const middle = twice ? result.slice(start, start + length) + result.slice(start, start + length) : insert;
      result = result.slice(0, start) + middle + result.slice(start + length);
    }
    return result;
  });
}

/** Mutates every one of the files in turn and asserts that nothing but a LocatedError with the path escapes. */
export async function assertOnlyLocatedErrors(extractor: Extractor, path: string, files: Files): Promise<void> {
  for (const [target, text] of Object.entries(files)) {
    await fc.assert(
      fc.asyncProperty(mutatedText(text), async (mutated) => {
        const error = await escapeOf(extractor, path, { ...files, [target]: mutated });
        if (error === null) return;
        expect(error).toBeInstanceOf(LocatedError);
        if (error instanceof LocatedError) expect(error.path).toBeDefined();
      }),
      { numRuns: 150 },
    );
  }
}
