/** Where the build puts the compiled library, below `dist/`, and from where. */
export const PARSER_ASSET = {
  name: 'grammars/libpg-query.wasm',
  source: 'node_modules/libpg-query/wasm/libpg-query.wasm',
} as const;
