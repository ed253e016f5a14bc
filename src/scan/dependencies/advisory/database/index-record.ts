import type { Comparator } from '../../version/comparator.js';
import type { AffectedPackage } from '../advisory.js';
import { covers, coversAll, type SortedRange, type Step, type StepKind, sortedRanges } from '../match/range.js';
import type { RecordPlace } from './zip-record.js';

/** What is affected by one entry of an advisory, ready to be walked. */
export interface IndexedEntry {
  /** With its suffix, as the advisory has it. */
  readonly ecosystem: string;
  readonly ranges: readonly SortedRange[];
  /** Versions that are affected and lie in no range. */
  readonly versions: readonly string[];
}

/** What an index knows of an advisory about one package: enough to match, and where to read the rest. */
export interface IndexedRecord {
  readonly id: string;
  readonly place: RecordPlace;
  readonly entries: readonly IndexedEntry[];
}

/** The stored form: bare when all versions of the zip's own ecosystem are affected, as most malware records say. */
type Stored = readonly [
  id: string,
  offset: number,
  length: number,
  crc: number,
  method: number,
  entries?: readonly StoredEntry[],
];
type StoredEntry = readonly [
  ecosystem: string,
  ranges: readonly (readonly (string | number)[])[],
  versions: readonly string[],
];

const EVERYTHING: readonly SortedRange[] = [[[0, '0']]];

/** The entry with its events sorted, and without the versions that its ranges cover anyway. */
export function indexEntry(affected: AffectedPackage, compare: Comparator): IndexedEntry {
  const ranges = sortedRanges(affected, compare).filter((range) => range.length > 0);
  const versions = affected.versions.filter((version) => !ranges.some((range) => covers(range, version, compare)));
  return { ecosystem: affected.ecosystem, ranges, versions };
}

/** One record as JSON; never contains a line break. */
export function encodeRecord(record: IndexedRecord, ecosystem: string): string {
  const { offset, length, crc, method } = record.place;
  const bare = record.entries.some((entry) => entry.ecosystem === ecosystem && entry.ranges.some(coversAll));
  const head = [record.id, offset, length, crc, method];
  return JSON.stringify(bare ? head : [...head, record.entries.map(encodeEntry)]);
}

/** The records of one package, from their JSON. The bytes were checked against their checksum before. */
export function decodeRecords(json: string, ecosystem: string): IndexedRecord[] {
  const stored: readonly Stored[] = JSON.parse(json);
  return stored.map(([id, offset, length, crc, method, entries]) => ({
    id,
    place: { offset, length, crc, method },
    entries: entries === undefined ? [{ ecosystem, ranges: EVERYTHING, versions: [] }] : entries.map(decodeEntry),
  }));
}

function encodeEntry(entry: IndexedEntry): StoredEntry {
  return [entry.ecosystem, entry.ranges.map((range) => range.flat()), entry.versions];
}

function decodeEntry([ecosystem, ranges, versions]: StoredEntry): IndexedEntry {
  return { ecosystem, ranges: ranges.map(decodeRange), versions };
}

function decodeRange(flat: readonly (string | number)[]): SortedRange {
  const range: Step[] = [];
  for (let i = 0; i + 1 < flat.length; i += 2) range.push([stepKind(flat[i]), String(flat[i + 1])]);
  return range;
}

function stepKind(value: unknown): StepKind {
  return value === 0 || value === 1 || value === 2 ? value : 3;
}
