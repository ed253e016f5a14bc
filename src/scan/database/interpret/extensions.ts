import type { CreateExtensionStmt } from 'libpg-query';
import { type Context, tellGap } from './context.js';
import { isKnownExtension, ownSchema } from './extension-objects.js';
import { creationSchema, schemaNamed } from './lookup.js';
import { optionsIn, textIn } from './tree.js';

export function createExtension(context: Context, { extname: name = '', options }: CreateExtensionStmt): void {
  const { state, at } = context;
  if (state.extensions.has(name)) return;
  const said = textIn(optionsIn(options).find(({ defname }) => defname === 'schema')?.arg);
  const own = ownSchema(name);
  const home = own ?? said ?? creationSchema(state, undefined).name;
  schemaNamed(state, home);
  state.extensions.set(name, { schema: home, location: at });
  if (!isKnownExtension(name)) tellGap(context, 'unknown-extension', home, `what extension ${name} makes is not known`);
}
