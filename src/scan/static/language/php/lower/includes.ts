import type { Expression } from '../../../ir/expression.js';

/** The path of a file that is included under a name known here, as `./x.php` or `../x.php`; null of any other value. */
export function includedFile(value: Expression): string | null {
  if (value.kind !== 'call' || value.callee.kind !== 'name') return null;
  if (value.callee.name !== 'include' && value.callee.name !== 'require') return null;
  const [first] = value.args;
  if (first === undefined) return null;
  const path = first.value.kind === 'text' ? besideThis(first.value.parts) : constantText(first.value);
  return path === null || path === '' || path.startsWith('.') ? path || null : `./${path.replace(/^\/+/, '')}`;
}

function constantText(value: Expression | undefined): string | null {
  return value?.kind === 'constant' && typeof value.value === 'string' ? value.value : null;
}

/** `__DIR__ . '/x.php'`, `dirname(__DIR__) . '/x.php'`. */
function besideThis(parts: readonly Expression[]): string | null {
  const [folder, path, ...more] = parts;
  const ups = folder === undefined ? null : foldersUp(folder);
  const rest = constantText(path);
  if (ups === null || rest === null || more.length > 0) return null;
  return `${ups === 0 ? './' : '../'.repeat(ups)}${rest.replace(/^\/+/, '')}`;
}

/** How far above the file's own folder a value is. */
function foldersUp(value: Expression): number | null {
  if (value.kind === 'name') return value.name === '__DIR__' ? 0 : null;
  if (value.kind !== 'call' || value.callee.kind !== 'name' || value.callee.name !== 'dirname') return null;
  const [inner, levels] = value.args;
  if (inner === undefined) return null;
  if (inner.value.kind === 'name' && inner.value.name === '__FILE__') return 0;
  const more = levels?.value.kind === 'constant' && typeof levels.value.value === 'number' ? levels.value.value : 1;
  const below = foldersUp(inner.value);
  return below === null || below + more > 20 ? null : below + more;
}
