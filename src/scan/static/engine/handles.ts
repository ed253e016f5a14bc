import * as bindings from '@ast-grep/wasm/wasm_bg.js';

/** What the bindings make of a pointer into the engine's memory. */
interface Handle {
  readonly __wbg_ptr: number;
  free(): void;
  /** Forgets the pointer and its finalizer without a call into the engine. */
  __destroy_into_raw(): number;
}

interface HandleClass {
  __wrap(pointer: number): Handle;
}

const live: Handle[] = [];
let tracked = false;
let made = 0;

/**
 * Keeps account of every handle that the bindings hand out. Left to themselves they are freed by finalizers, some time
 * later: too late for the memory budget, and fatal when the engine was restarted in between, since the pointers would
 * then be freed inside the new instance.
 */
export function trackHandles(): void {
  if (tracked) return;
  tracked = true;
  for (const candidate of [bindings.SgNode, bindings.SgRoot, bindings.Range, bindings.Pos, bindings.WasmEdit]) {
    const type: unknown = candidate;
    if (!isHandleClass(type)) throw new Error('ast-grep has no handle classes');
    const wrap = type.__wrap.bind(type);
    type.__wrap = (pointer) => {
      const handle = wrap(pointer);
      live.push(handle);
      made++;
      return handle;
    };
  }
}

/** Begins to count anew. */
export function startHandles(): void {
  made = 0;
}

/** Handles made since: nodes that were found, asked for or walked over. */
export function handlesMade(): number {
  return made;
}

/** Frees all handles; after it no node of any file may be used. */
export function freeHandles(): void {
  for (const handle of live.splice(0)) if (handle.__wbg_ptr !== 0) handle.free();
}

/** Forgets all handles of an instance that has failed. */
export function dropHandles(): void {
  for (const handle of live.splice(0)) if (handle.__wbg_ptr !== 0) handle.__destroy_into_raw();
}

function isHandleClass(value: unknown): value is HandleClass {
  return typeof value === 'function' && '__wrap' in value && typeof value.__wrap === 'function';
}
