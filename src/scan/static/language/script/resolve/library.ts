import { packageName } from './packages.js';

/** Modules that Node.js brings along and that need no `node:` before them (`node:module`, builtinModules). */
const BUILTIN = new Set(
  [
    'assert assert/strict async_hooks buffer child_process cluster console constants crypto dgram diagnostics_channel',
    'dns dns/promises domain events fs fs/promises http http2 https inspector inspector/promises module net os path',
    'path/posix path/win32 perf_hooks process punycode querystring readline readline/promises repl stream',
    'stream/consumers stream/promises stream/web string_decoder sys timers timers/promises tls trace_events tty url',
    'util util/types v8 vm wasi worker_threads zlib',
  ].flatMap((line) => line.split(' ')),
);

/** Packages that are another one in another form. */
const SAME: ReadonlyMap<string, string> = new Map([['lodash-es', 'lodash']]);

/** Whether Node.js itself has the module. */
export function isBuiltin(module: string): boolean {
  return module.startsWith('node:') || BUILTIN.has(module);
}

/**
 * The canonical name of a module that is no file of the repository: `node:fs`, `npm:@nestjs/common`, `npm:lodash/get`,
 * `bun:sqlite`. Versions (`npm:express@4`, as Deno has them) and endings are dropped.
 */
export function libraryName(module: string): string {
  if (module.startsWith('node:')) return module.replace(/\/+$/, '');
  const [, scheme = 'npm', path = ''] = /^(?:(npm|jsr|bun|deno|cloudflare):\/?)?(.*)$/s.exec(module) ?? [];
  // `punycode/` is the package of that name.
  if (scheme === 'npm' && isBuiltin(path)) return `node:${path}`;
  const { name, rest } = packageName(path.replace(/\/+$/, ''));
  const plain = name.replace(/(?<=.)@[^/]*$/, '');
  const deep = rest.replace(/\.[cm]?js$/, '').replace(/\/index$/, '');
  return `${scheme}:${SAME.get(plain) ?? plain}${deep === '' || deep === 'index' ? '' : `/${deep}`}`;
}
