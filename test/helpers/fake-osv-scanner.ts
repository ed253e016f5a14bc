import { readdirSync, readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import type { Exec, ExecOptions, ExecResult } from '../../src/io/exec.js';
import type { OsvRecord } from './osv-server.js';

export interface FakeRun {
  readonly command: string;
  readonly args: readonly string[];
  readonly options: ExecOptions;
  /** Absolute paths of what it was given, and the text of each. */
  readonly files: ReadonlyMap<string, string>;
  /** The text of the file of `--config`. */
  readonly config: string;
}

/** What the program does; parts that are left out are those of a run without findings. */
export type Behaviour = (run: FakeRun, usual: ExecResult) => Partial<ExecResult>;

export interface FakeOsvScanner {
  readonly exec: Exec;
  readonly runs: FakeRun[];
}

export interface FakeOptions {
  readonly version?: string;
  /** Advisories by package name; every version is affected. */
  readonly records?: Readonly<Record<string, OsvRecord>>;
  /** Finds nothing in the canary file, as 2.5.0 with --offline-vulnerabilities alone. */
  readonly ignoresCanary?: boolean;
  readonly behaviour?: Behaviour;
}

/**
 * A stand-in for the program: reads the lockfiles that it is given (package-lock.json version 3 and CycloneDX), and
 * answers as osv-scanner 2.5 does, unless a test wants it otherwise.
 */
export function fakeOsvScanner(options: FakeOptions = {}): FakeOsvScanner {
  const runs: FakeRun[] = [];
  const exec: Exec = async (command, args, execOptions) => {
    if (command !== 'osv-scanner') return ended({ exitCode: null, ended: 'not-found' });
    if (args[0] === '--version') {
      return ended({
        stdout: Buffer.from(`osv-scanner version: ${options.version ?? '2.5.0'}\nosv-scalibr version: 0.4.5\n`),
      });
    }
    const folder = args.at(-1) ?? '';
    const config = args.find((arg) => arg.startsWith('--config='))?.slice('--config='.length) ?? '';
    const run = { command, args, options: execOptions, files: filesIn(folder), config: readFileSync(config, 'utf8') };
    runs.push(run);
    const usual = usualAnswer(run, options);
    return { ...usual, ...options.behaviour?.(run, usual) };
  };
  return { exec, runs };
}

function ended(more: Partial<ExecResult>): ExecResult {
  return { exitCode: 0, stdout: Buffer.alloc(0), stderr: '', ended: 'exited', signal: null, ...more };
}

function filesIn(folder: string): Map<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    entries.map((entry) => {
      const path = realpathSync(join(entry.parentPath, entry.name));
      return [path.replaceAll('\\', '/'), readFileSync(path, 'utf8')];
    }),
  );
}

interface Seen {
  readonly ecosystem: string;
  readonly name: string;
  readonly version: string;
}

function usualAnswer(run: FakeRun, options: FakeOptions): ExecResult {
  const results: { path: string; packages: Seen[] }[] = [];
  for (const [path, text] of run.files) {
    const packages = path.endsWith('/bom.json') ? bomPackages(text) : lockPackages(text);
    if (packages !== null) results.push({ path, packages });
  }
  const canary = (path: string) => path.endsWith('/canary/bom.json') && options.ignoresCanary !== true;
  const recordsFor = (path: string, pkg: Seen) => {
    const record = options.records?.[pkg.name];
    if (record !== undefined) return [record];
    return canary(path) ? [{ id: 'GHSA-canary', modified: '2026-01-01T00:00:00Z' }] : [];
  };
  const json = {
    results: results.map(({ path, packages }) => ({
      source: { path, type: 'lockfile' },
      packages: packages.map((pkg) => {
        const vulnerabilities = recordsFor(path, pkg);
        return { package: pkg, ...(vulnerabilities.length > 0 && { vulnerabilities }) };
      }),
    })),
  };
  const found = json.results.some((result) => result.packages.some((pkg) => 'vulnerabilities' in pkg));
  const lines = results.map(({ path, packages }) => `Scanned ${path} file and found ${packages.length} packages`);
  return ended({
    exitCode: found ? 1 : 0,
    stdout: Buffer.from(JSON.stringify(json)),
    stderr: `Starting filesystem walk for root: /\n${lines.join('\n')}\n`,
  });
}

function lockPackages(text: string): Seen[] | null {
  try {
    const lock: { packages?: Record<string, { version?: string }> } = JSON.parse(text);
    return Object.entries(lock.packages ?? {}).flatMap(([path, entry]) => {
      const name = path.split('node_modules/').at(-1) ?? '';
      return name === '' ? [] : [{ ecosystem: 'npm', name, version: entry.version ?? '' }];
    });
  } catch {
    return null;
  }
}

function bomPackages(text: string): Seen[] {
  const bom: { components: { name: string; version: string; purl: string }[] } = JSON.parse(text);
  const ecosystems: Readonly<Record<string, string>> = { npm: 'npm', pypi: 'PyPI', golang: 'Go' };
  return bom.components.map(({ name, version, purl }) => {
    return { ecosystem: ecosystems[purl.slice(4, purl.indexOf('/'))] ?? '', name, version };
  });
}
