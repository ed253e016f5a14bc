import { closeSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { openZip, zipEntries } from '../../src/scan/dependencies/advisory/database/zip-directory.js';
import { decodeRecord } from '../../src/scan/dependencies/advisory/database/zip-record.js';
import { zipWindow } from '../../src/scan/dependencies/advisory/database/zip-window.js';

/** The record behind an id or alias. */
export interface HeldName {
  readonly id: string;
  readonly published: string;
  /** All that its entries list. */
  readonly versions: readonly string[];
}

/** By ecosystem: every id and alias that the data holds and that is not withdrawn. */
export type HeldNames = ReadonlyMap<string, ReadonlyMap<string, HeldName>>;

/** Reads every record of every zip, without the index that is under test. */
export function heldNames(folder: string): HeldNames {
  const ecosystems = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return new Map(ecosystems.map(({ name }) => [name, namesOf(join(folder, name, 'all.zip'))]));
}

function namesOf(path: string): Map<string, HeldName> {
  const names = new Map<string, HeldName>();
  const zip = openZip(path);
  const window = zipWindow(zip.fd);
  for (const entry of zipEntries(zip)) {
    const record: OsvRecord = JSON.parse(JSON.stringify(decodeRecord(window.read(entry).bytes, entry)));
    if (record.withdrawn) continue;
    const versions = (record.affected ?? []).flatMap((affected) => affected.versions ?? []);
    const held = { id: record.id, published: record.published ?? '', versions };
    for (const alias of record.aliases ?? []) if (!names.has(alias)) names.set(alias, held);
    names.set(record.id, held);
  }
  closeSync(zip.fd);
  return names;
}

interface OsvRecord {
  readonly id: string;
  readonly aliases?: readonly string[];
  readonly published?: string;
  readonly withdrawn?: string;
  readonly affected?: readonly { readonly versions?: readonly string[] }[];
}
