import type { DiffFile } from './patch.js';

export type Level = 'read' | 'write';
export type Permission = 'actions' | 'checks' | 'contents' | 'issues' | 'members' | 'pull-requests' | 'security-events';

export interface User {
  readonly id: number;
  readonly login: string;
  readonly type: 'User' | 'Bot';
  /** Slug of the GitHub App that this bot belongs to. */
  readonly app: string | null;
}

export interface Token {
  readonly value: string;
  readonly user: User;
  /** GITHUB_TOKEN and App tokens are installation tokens: they cannot ask who they are by REST. */
  readonly kind: 'installation' | 'personal';
  readonly permissions: ReadonlyMap<Permission, Level>;
  /** Requests that it may still make. */
  remaining: number;
  expired: boolean;
}

export interface Comment {
  readonly id: number;
  readonly nodeId: string;
  readonly user: User;
  readonly createdAt: string;
  body: string;
  updatedAt: string;
  minimized: string | null;
  deleted: boolean;
  /** Listings that do not show it yet: GitHub's reads lag behind its writes. */
  hiddenReads: number;
}

export interface ReviewComment {
  readonly id: number;
  readonly nodeId: string;
  readonly user: User;
  readonly createdAt: string;
  readonly body: string;
}

/** A place in a diff as a review names it. */
export interface DiffPlace {
  readonly path: string;
  readonly line: number;
  readonly side: 'LEFT' | 'RIGHT';
  readonly startLine: number | null;
}

export interface Thread {
  readonly nodeId: string;
  readonly reviewId: number;
  readonly commit: string;
  readonly place: DiffPlace;
  readonly comments: ReviewComment[];
  resolvedBy: User | null;
  /** Reads that do not show it yet. */
  hiddenReads: number;
}

export interface Review {
  readonly id: number;
  readonly nodeId: string;
  readonly user: User;
  readonly body: string;
  readonly state: string;
  readonly commit: string;
  readonly submittedAt: string;
}

export interface PullRequest {
  readonly id: number;
  readonly number: number;
  readonly author: User;
  readonly fork: string | null;
  base: { readonly sha: string; readonly ref: string };
  head: { sha: string; ref: string };
  title: string;
  body: string;
  locked: boolean;
  state: 'open' | 'closed';
  files: readonly DiffFile[];
  readonly labels: Set<string>;
  readonly reviewers: Set<string>;
  readonly comments: Comment[];
  readonly reviews: Review[];
  readonly threads: Thread[];
}

export interface Annotation {
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  readonly annotation_level: string;
  readonly message: string;
}

export interface CheckAction {
  readonly label: string;
  readonly description: string;
  readonly identifier: string;
}

export interface CheckRun {
  readonly id: number;
  readonly headSha: string;
  readonly app: string;
  name: string;
  status: string;
  conclusion: string | null;
  title: string | null;
  summary: string | null;
  text: string | null;
  externalId: string | null;
  /** Buttons; an update that names none leaves them. */
  actions: readonly CheckAction[];
  readonly annotations: Annotation[];
}

export interface Sarif {
  readonly id: string;
  readonly commit: string;
  readonly ref: string;
  readonly log: unknown;
  /** States that the next polls answer; the last one stays. */
  readonly states: string[];
  readonly errors: readonly string[];
}

export interface Artifact {
  readonly id: number;
  readonly name: string;
  readonly zip: Buffer;
  readonly expired: boolean;
}

export interface WorkflowRun {
  readonly id: number;
  readonly headSha: string;
  readonly headBranch: string;
  readonly headRepository: string;
  readonly event: string;
  readonly conclusion: string;
  readonly path: string;
  readonly artifacts: Artifact[];
  status: 'completed' | 'in_progress' | 'queued';
  /** How often it was started again. */
  reruns: number;
}

export interface Repository {
  readonly id: number;
  readonly owner: string;
  readonly name: string;
  readonly private: boolean;
  /** Whether code scanning is licensed here; GitHub answers 403 where it is not. */
  codeScanning: boolean;
  readonly collaborators: Map<string, 'admin' | 'write' | 'read'>;
  /** What GitHub shows of people by login, as OWNER or MEMBER; who hides a membership is not in it. */
  readonly associations: Map<string, string>;
  readonly pulls: Map<number, PullRequest>;
  readonly checkRuns: CheckRun[];
  readonly sarifs: Sarif[];
  readonly runs: Map<number, WorkflowRun>;
  /** `<sha>:<path>` to text. */
  readonly contents: Map<string, string>;
  /** Folder of a real repository whose objects are served; null: none. */
  git: string | null;
  /** Entries after which a recursive list of a tree is cut; GitHub's are 100,000. */
  treeLimit: number;
  readonly reactions: { readonly comment: number; readonly user: User; readonly content: string }[];
}

/** Everything the emulator knows. Ids and times count up, so that order is visible and runs are equal. */
export interface World {
  url: string;
  readonly users: Map<string, User>;
  readonly tokens: Map<string, Token>;
  readonly repositories: Map<string, Repository>;
  /** `org/slug` to the people of a team; who has not taken up the invitation is pending. */
  readonly teams: Map<string, Map<string, 'active' | 'pending'>>;
  /** States that an uploaded SARIF passes through, and the errors it ends with. */
  sarifStates: readonly string[];
  sarifErrors: readonly string[];
  /** Any of these lets a token resolve threads; GitHub asks some kinds of token for `contents`. */
  resolvePermissions: readonly Permission[];
  /** Listings for which a fresh comment stays unseen. */
  commentLag: number;
  threadLag: number;
  nextId(): number;
  now(): string;
}

const FIRST_SECOND = Date.parse('2026-03-01T08:00:00Z');

/** An empty GitHub. */
export function createWorld(): World {
  let ids = 1000;
  let seconds = 0;
  return {
    url: '',
    users: new Map(),
    tokens: new Map(),
    repositories: new Map(),
    teams: new Map(),
    sarifStates: ['pending', 'complete'],
    sarifErrors: [],
    resolvePermissions: ['contents', 'pull-requests'],
    commentLag: 0,
    threadLag: 0,
    nextId: () => ++ids,
    now: () => `${new Date(FIRST_SECOND + 1000 * seconds++).toISOString().slice(0, 19)}Z`,
  };
}

/** The user of this login, made when there is none. */
export function userOf(world: World, login: string): User {
  const known = world.users.get(login);
  if (known !== undefined) return known;
  const app = /^(.+)\[bot\]$/.exec(login)?.[1] ?? null;
  const id = login === 'github-actions[bot]' ? 41_898_282 : world.nextId();
  const user: User = { id, login, type: app === null ? 'User' : 'Bot', app };
  world.users.set(login, user);
  return user;
}
