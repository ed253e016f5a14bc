/** The part of the WebAssembly JavaScript Interface that is used; Node has it, and the types of Node leave it out. */
declare namespace WebAssembly {
  type Imports = Record<string, Record<string, unknown>>;
  class Module {
    private constructor();
  }
  class Instance {
    constructor(module: Module, imports: Imports);
  }
  function compile(bytes: Uint8Array): Promise<Module>;
}
