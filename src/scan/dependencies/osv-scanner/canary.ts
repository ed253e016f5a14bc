import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Entry, ZipFile } from 'yauzl';
import { isAffected } from '../advisory/match/affected.js';
import { parseAdvisory } from '../advisory/match/parse-advisory.js';
import { baseEcosystem, ecosystemOf, isToolchain } from '../ecosystem/index.js';
import type { PackageVersion } from '../package/package-version.js';

const MAX_ENTRIES = 400;
const MAX_RECORD_BYTES = 2 * 1024 * 1024;

/**
 * A package that the database itself calls affected, for each ecosystem: a run that does not find it did not look.
 * An ecosystem without a readable record, or that cannot be written as a package URL, has none.
 */
export async function pickCanaries(database: string, ecosystems: Iterable<string>): Promise<PackageVersion[]> {
  const bases = new Set(
    [...ecosystems].map(baseEcosystem).filter((ecosystem) => ecosystemOf(ecosystem)?.canary === 'by-purl'),
  );
  const canaries: PackageVersion[] = [];
  for (const ecosystem of bases) {
    const canary = await pickCanary(join(database, ecosystem, 'all.zip'), ecosystem).catch(() => null);
    if (canary !== null) canaries.push(canary);
  }
  return canaries;
}

async function pickCanary(path: string, ecosystem: string): Promise<PackageVersion | null> {
  const { default: yauzl } = await import('yauzl');
  const zip = await promisify<string, { lazyEntries: boolean }, ZipFile>(yauzl.open)(path, { lazyEntries: true });
  try {
    let left = MAX_ENTRIES;
    for await (const entry of entriesOf(zip)) {
      if (left-- === 0) return null;
      if (entry.uncompressedSize > MAX_RECORD_BYTES || !entry.fileName.endsWith('.json')) continue;
      const canary = canaryIn(await contentOf(zip, entry), ecosystem);
      if (canary !== null) return canary;
    }
    return null;
  } finally {
    zip.close();
  }
}

/** A version that the record names itself, where it does: no gap between two readings of a range makes a false alarm. */
function canaryIn(text: string, ecosystem: string): PackageVersion | null {
  const advisory = parseAdvisory(JSON.parse(text));
  if (advisory === null || advisory.withdrawn) return null;
  for (const entry of advisory.affected) {
    // osv-scanner reads a toolchain from go.mod alone, and only when it is told to.
    if (entry.ecosystem !== ecosystem || isToolchain(entry)) continue;
    if (entry.ranges.some((range) => range.type === 'GIT')) continue;
    const events = entry.ranges.flatMap((range) => range.events);
    const named = [
      ...entry.versions,
      ...events.flatMap((event) => event.last_affected ?? []),
      ...events.flatMap((event) => (event.introduced === '0' ? [] : (event.introduced ?? []))),
      '1.0.0',
      '0.0.1',
    ];
    const version = named.find(
      (candidate) => /^\d[\w.+-]{0,60}$/.test(candidate) && isAffected(advisory, ecosystem, entry.name, candidate),
    );
    if (version !== undefined) return { ecosystem, name: entry.name, version };
  }
  return null;
}

async function* entriesOf(zip: ZipFile): AsyncGenerator<Entry> {
  for (;;) {
    const entry = await new Promise<Entry | null>((done, fail) => {
      zip.once('entry', done);
      zip.once('end', () => done(null));
      zip.once('error', fail);
      zip.readEntry();
    });
    zip.removeAllListeners();
    if (entry === null) return;
    yield entry;
  }
}

async function contentOf(zip: ZipFile, entry: Entry): Promise<string> {
  const stream = await promisify<Entry, NodeJS.ReadableStream>(zip.openReadStream.bind(zip))(entry);
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
}
