import { randomBytes } from 'node:crypto';
import { type CallLog, createCallLog } from './call-log.js';
import { createFaults, type Fault } from './fault.js';
import { type Emulation, listen } from './server.js';
import { createThrottle } from './throttle.js';
import { createWorld, type Level, type Permission, type Repository, type Token, userOf, type World } from './world.js';

/** All that a gate with every publisher needs. */
export const FULL_PERMISSIONS: Readonly<Partial<Record<Permission, Level>>> = {
  actions: 'read',
  checks: 'write',
  contents: 'read',
  'pull-requests': 'write',
  'security-events': 'write',
};

/** What a fork's pull request gets. */
export const READ_ONLY: Readonly<Partial<Record<Permission, Level>>> = {
  actions: 'read',
  checks: 'read',
  contents: 'read',
  issues: 'read',
  'pull-requests': 'read',
  'security-events': 'read',
};

export interface TokenOptions {
  readonly login?: string;
  readonly permissions?: Readonly<Partial<Record<Permission, Level>>>;
  readonly remaining?: number;
}

/** A running GitHub, its state open to the test. */
export interface GitHub {
  readonly world: World;
  readonly url: string;
  readonly log: CallLog;
  /** What was not as GitHub describes it; `close` throws when this is not empty. */
  readonly violations: string[];
  repository(fullName: string, options?: { readonly private?: boolean }): Repository;
  token(options?: TokenOptions): Token;
  fail(fault: Fault): void;
  clearFaults(): void;
  setLatency(milliseconds: number): void;
  /** The most requests that ever waited for their answers at one time. */
  mostAtOnce(): number;
  /** The variables that the runner sets for this server. */
  env(): { GITHUB_API_URL: string; GITHUB_GRAPHQL_URL: string; GITHUB_SERVER_URL: string };
  close(): Promise<void>;
}

/** Starts an empty GitHub on loopback. Close it: that is where requests and responses are judged. */
export async function startGitHub(): Promise<GitHub> {
  const world = createWorld();
  const emulation: Emulation = {
    world,
    log: createCallLog(),
    faults: createFaults(),
    throttle: createThrottle(Date.now),
    violations: [],
    latencyMs: 0,
    waiting: { now: 0, most: 0 },
  };
  const server = await listen(emulation);
  return {
    world,
    url: world.url,
    log: emulation.log,
    violations: emulation.violations,
    repository: (fullName, options = {}) => addRepository(world, fullName, options.private ?? false),
    token: (options = {}) => addToken(world, options),
    fail: (fault) => emulation.faults.add(fault),
    clearFaults: () => emulation.faults.clear(),
    setLatency: (milliseconds) => {
      emulation.latencyMs = milliseconds;
    },
    mostAtOnce: () => emulation.waiting.most,
    env: () => ({
      GITHUB_API_URL: world.url,
      GITHUB_GRAPHQL_URL: `${world.url}/graphql`,
      GITHUB_SERVER_URL: world.url,
    }),
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      if (emulation.violations.length > 0) throw new Error(emulation.violations.join('\n'));
    },
  };
}

/** An empty repository, `owner/name`. */
export function addRepository(world: World, fullName: string, isPrivate = false): Repository {
  const [owner = '', name = ''] = fullName.split('/');
  const repository: Repository = {
    id: world.nextId(),
    owner,
    name,
    private: isPrivate,
    codeScanning: true,
    collaborators: new Map(),
    associations: new Map(),
    pulls: new Map(),
    checkRuns: [],
    sarifs: [],
    runs: new Map(),
    contents: new Map(),
    git: null,
    treeLimit: 100_000,
    reactions: [],
  };
  world.repositories.set(fullName.toLowerCase(), repository);
  return repository;
}

function addToken(world: World, options: TokenOptions): Token {
  const user = userOf(world, options.login ?? 'github-actions[bot]');
  const token: Token = {
    value: `token-${randomBytes(12).toString('hex')}`,
    user,
    kind: user.type === 'Bot' ? 'installation' : 'personal',
    permissions: new Map(permissionEntries(options.permissions ?? FULL_PERMISSIONS)),
    remaining: options.remaining ?? 1000,
    expired: false,
  };
  world.tokens.set(token.value, token);
  return token;
}

const PERMISSIONS: readonly Permission[] = [
  'actions',
  'checks',
  'contents',
  'issues',
  'members',
  'pull-requests',
  'security-events',
];

function permissionEntries(wanted: Readonly<Partial<Record<Permission, Level>>>): [Permission, Level][] {
  return PERMISSIONS.flatMap((name): [Permission, Level][] => {
    const level = wanted[name];
    return level === undefined ? [] : [[name, level]];
  });
}
