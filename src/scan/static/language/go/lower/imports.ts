import { expression, type Lowering, type LowerStatement, spanOf } from '../../../lower/lowering.js';
import { childBy, firstOf, kindOf, NONE, textOf } from '../../../tree/flat-tree.js';
import { localNames } from '../package-name.js';
import { stateOf } from './scope.js';

/** `import x "path"`. Without a name of its own, a package is called by what the file uses of all that its path may mean. */
export const importSpec: LowerStatement = (lowering, node) => {
  const { tree } = lowering;
  const path = expression(lowering, childBy(tree, node, 'path'));
  if (path.kind !== 'constant' || typeof path.value !== 'string') return [];
  const module = path.value;
  const alias = childBy(tree, node, 'name');
  const span = spanOf(lowering, node);
  if (alias === NONE) {
    const local = usedName(lowering, localNames(module));
    lowering.imports.push({ local, module, member: null, ...span });
    seeName(lowering, local);
  } else if (kindOf(tree, alias) === 'dot') {
    lowering.imports.push({ local: '*', module, member: '*', ...span });
  } else {
    const local = textOf(tree, alias);
    lowering.imports.push({ local, module, member: null, ...span });
    seeName(lowering, local);
  }
  return [];
};

function seeName(lowering: Lowering, name: string): void {
  if (name !== '_') stateOf(lowering).visible.set(name, name);
}

function usedName(lowering: Lowering, names: readonly string[]): string {
  const [only = ''] = names;
  if (names.length < 2) return only;
  const state = stateOf(lowering);
  state.words ??= qualifiers(lowering);
  const { words } = state;
  return names.find((name) => words.has(name)) ?? only;
}

/** All words that stand before a dot. */
function qualifiers({ tree }: Lowering): Set<string> {
  const words = new Set<string>();
  for (let node = 0; node < tree.size; node++) {
    const kind = kindOf(tree, node);
    if (kind === 'selector_expression') {
      const operand = firstOf(tree, node);
      if (kindOf(tree, operand) === 'identifier') words.add(textOf(tree, operand));
    } else if (kind === 'qualified_type') {
      words.add(textOf(tree, firstOf(tree, node)));
    }
  }
  return words;
}
