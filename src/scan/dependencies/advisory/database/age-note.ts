import type { IndexHeader } from './index-format.js';

const DAY = 24 * 60 * 60 * 1000;
const STALE_AFTER_DAYS = 14;

/** A line for the reader when the newest advisory of an ecosystem is so old that newer ones must be missing; else null. */
export function ageNote(header: IndexHeader, dir: string, now: number): string | null {
  const newest = Date.parse(header.newest);
  if (Number.isNaN(newest)) return `the age of the ${header.ecosystem} advisories is not known`;
  const days = Math.floor((now - newest) / DAY);
  if (days <= STALE_AFTER_DAYS) return null;
  return `the newest ${header.ecosystem} advisory is ${days} days old (${header.newest.slice(0, 10)}): run gatehouse db update ${dir}`;
}
