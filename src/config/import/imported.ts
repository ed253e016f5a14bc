import type { ExceptionMatch } from '../../model/policy.js';
import type { VexWords } from '../../model/vex.js';
import { stripControl } from '../../util/control-characters.js';
import { cutPoints } from '../../util/cut.js';
import { fieldOf } from '../plain-yaml.js';

/** What another tool's file lets stay, in our words; a reason, or a last day, only where the file has one. */
export interface ImportedException extends Omit<ExceptionMatch, 'versions'>, VexWords {
  readonly reason?: string;
  /** YYYY-MM-DD. */
  readonly expires?: string;
}

export interface Imported {
  readonly exceptions: readonly ImportedException[];
  /** Sections of the policy, as its file has them. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** What could not be carried over, one line each. */
  readonly notes: readonly string[];
}

/** A text of a hostile file: one line, cut; null for everything else and for nothing. */
export function textOf(value: unknown, key: string): string | null {
  const text = fieldOf(value, key);
  return typeof text === 'string' && text.trim() !== '' ? cutPoints(stripControl(text.trim()), 500) : null;
}

/** The day of a date or of a time (ISO 8601, RFC 3339), whatever wrote it; null: there is none. */
export function dayOf(value: unknown, key: string): string | null {
  const found = fieldOf(value, key);
  const text = found instanceof Date && !Number.isNaN(found.getTime()) ? found.toISOString() : found;
  const day = typeof text === 'string' ? (/^\d{4}-\d{2}-\d{2}/.exec(text)?.[0] ?? null) : null;
  return day === null || Number.isNaN(Date.parse(day)) ? null : day;
}

/** The parts of an exception that a file has. */
export function given(
  parts: { readonly [K in keyof ImportedException]: ImportedException[K] | null },
): ImportedException {
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== null && value !== undefined));
}
