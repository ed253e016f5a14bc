/** A child that is told to end cleans up meanwhile: git removes its lock files. */
const GRACE_MS = 2_000;
/** The same where nothing may be waited for, at our own end. */
const LAST_GRACE_MS = 150;

/** Windows has no process groups: there the child alone is ended. */
export const HAS_GROUPS = process.platform !== 'win32';

/** Leaders of the groups that run. */
const running = new Set<number>();
let isWatching = false;

export interface ProcessGroup {
  /** Asks all of the group to end, and makes them end when they do not. */
  end(): void;
  /** The leader has ended: what it left behind ends too. */
  leave(): void;
}

/**
 * Keeps track of a child that leads a process group of its own (`detached`), so that what it started ends with it, and
 * everything with us. A group is out of reach of a terminal's Ctrl-C, so whoever ends us must have it ended: the
 * listener on `exit` does.
 * @param pid undefined when the child could not be started
 * @param onKilled called when nobody of the group can be alive any more; its pipes may still be held open by strangers
 */
export function joinGroup(pid: number | undefined, onKilled: () => void): ProcessGroup {
  if (pid === undefined) return { end() {}, leave() {} };
  let timer: NodeJS.Timeout | undefined;
  running.add(pid);
  if (!isWatching) process.on('exit', endAllGroups);
  isWatching = true;
  return {
    end() {
      if (timer !== undefined) return;
      signalGroup(pid, 'SIGTERM');
      timer = setTimeout(() => {
        signalGroup(pid, 'SIGKILL');
        onKilled();
      }, GRACE_MS);
    },
    leave() {
      clearTimeout(timer);
      if (timer !== undefined) signalGroup(pid, 'SIGKILL');
      running.delete(pid);
    },
  };
}

/** Ends every group that still runs, at once: the last thing that a process of ours does. */
function endAllGroups(): void {
  if (running.size === 0) return;
  for (const pid of running) signalGroup(pid, 'SIGTERM');
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, LAST_GRACE_MS);
  for (const pid of running) signalGroup(pid, 'SIGKILL');
  running.clear();
}

/** A group that is gone is what was wanted. */
function signalGroup(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(HAS_GROUPS ? -pid : pid, signal);
  } catch {}
}
