/** The part of the WebAssembly JavaScript interface that the loader uses; Node's types leave it to the DOM library. */
declare namespace WebAssembly {
  interface Module {
    readonly brand: 'module';
  }
  // biome-ignore lint/complexity/noBannedTypes: the interface says no more than that imports are functions
  type ImportValue = Function;
  type ModuleImports = Record<string, ImportValue>;
  type Exports = Record<string, unknown>;
  function compile(bytes: Uint8Array): Promise<Module>;
  function instantiate(module: Module, imports: Record<string, ModuleImports>): Promise<{ readonly exports: Exports }>;
}
