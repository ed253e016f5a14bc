/** The package's own entry starts the library as soon as it is loaded, and keeps one that broke down. */
declare module 'libpg-query/wasm/libpg-query.js' {
  const start: (module: {
    instantiateWasm(imports: WebAssembly.Imports, done: (instance: WebAssembly.Instance) => void): void;
  }) => Promise<unknown>;
  export default start;
}
