import { SINK_KINDS, type SinkKind, type SourceKind } from './model.js';

/** Sink kinds as bits: a set of them is one number. */
const BITS = new Map<string, number>(SINK_KINDS.map((kind, index) => [kind, 2 ** index]));

/** What somebody chooses who is not on the machine. */
const REMOTE: ReadonlySet<SourceKind> = new Set(['body', 'query', 'path', 'header', 'cookie', 'file-name', 'message']);
/** Values that the program makes itself, and the one kind of place that they are wrong (or right) for. */
const MADE: ReadonlyMap<SourceKind, SinkKind> = new Map([
  ['weak-random', 'secret'],
  ['fast-hash', 'key-derivation'],
  ['mac', 'comparison'],
] as const);
const MADE_FOR: ReadonlySet<SinkKind> = new Set(MADE.values());
/** Nothing that comes from outside is wrong there; rules ask what values are. */
const ASKED: ReadonlySet<SinkKind> = new Set(['digest']);
/** What must stay with its owner, and where it would not. */
const KEPT: SourceKind = 'sensitive';
const TOLD: SinkKind = 'disclosure';

/** Harmless everywhere: a number, a digest, one of some constants. It may still be easy to guess. */
export const EVERYWHERE = bitsOf(SINK_KINDS.filter((kind) => !MADE_FOR.has(kind)));

/** Whether values from there are followed. */
export function isFollowed(source: SourceKind): boolean {
  return REMOTE.has(source) || MADE.has(source) || source === KEPT;
}

/** Whether somebody chooses it who is not on the machine. */
export function isRemote(source: SourceKind): boolean {
  return REMOTE.has(source);
}

/** Whether the program itself made what comes from there. */
export function isMade(source: SourceKind): boolean {
  return MADE.has(source);
}

/** Nobody can make the browser of another send these: what they say leads only their own sender somewhere. */
const ONES_OWN: ReadonlySet<SourceKind> = new Set(['header', 'cookie']);

/** Whether what comes from there can do harm at a sink. */
export function canHarm(source: SourceKind, sink: SinkKind): boolean {
  if (sink === 'redirect' && ONES_OWN.has(source)) return false;
  if (source === KEPT || sink === TOLD) return source === KEPT && sink === TOLD;
  return MADE.has(source) ? MADE.get(source) === sink : !MADE_FOR.has(sink) && !ASKED.has(sink);
}

export function bitOf(kind: SinkKind): number {
  return BITS.get(kind) ?? 0;
}

export function bitsOf(kinds: readonly SinkKind[]): number {
  return kinds.reduce((bits, kind) => bits | bitOf(kind), 0);
}
