import type { ClassOfRepository } from '../flow/program.js';
import type { FunctionForm } from '../ir/module.js';
import type { SeenElement } from './seen-element.js';

/** How the generators of protocol buffers call what a service is made from, and what its methods take. */
interface Generated {
  /** The base class, as it is written; its first group is the service. */
  readonly base: RegExp;
  isMethod(method: FunctionForm): boolean;
}

const GENERATED: readonly Generated[] = [
  // protoc-gen-grpc-java: `GreeterGrpc.GreeterImplBase`
  { base: /(?:^|\.)(\w{1,100})ImplBase$/, isMethod: (method) => takes(method, /StreamObserver$/) },
  // Grpc.Tools: `Greeter.GreeterBase`
  { base: /(?:^|\.)(\w{1,100})\.\1Base$/, isMethod: (method) => takes(method, /ServerCallContext$/) },
  // protoc-gen-go-grpc: `pb.UnimplementedGreeterServer`
  {
    base: /(?:^|\.)Unimplemented(\w{1,100})Server$/,
    isMethod: (method) => /^[A-Z]/.test(method.name) && takes(method, /(?:^|\.)Context$|Server$/),
  },
  // grpcio-tools: `greeter_pb2_grpc.GreeterServicer`
  {
    base: /(?:^|\.)(\w{1,100})Servicer$/,
    isMethod: ({ name, parameters }) => !name.startsWith('_') && name !== 'constructor' && parameters.length === 2,
  },
];

/** The remote methods of a class that is made from what a generator of gRPC gave; named as the protocol does. */
export function remoteMethods({ unit, form }: ClassOfRepository): SeenElement[] {
  return form.bases.flatMap(({ name }) => {
    const known = GENERATED.find(({ base }) => base.test(name));
    if (known === undefined) return [];
    const service = known.base.exec(name)?.[1] ?? '';
    const methods = form.methods.flatMap((index) => unit.module.functions[index] ?? []);
    return methods
      .filter((method) => !method.static && known.isMethod(method))
      .map((method): SeenElement => {
        const at = { path: unit.path, start: method.start, end: method.start + 1 };
        const facts = [{ name: 'framework', value: name, at: null }];
        return { kind: 'rpc', name: `${service}/${method.name}`, at, boundary: 'service', facts };
      });
  });
}

function takes({ parameters }: FunctionForm, type: RegExp): boolean {
  return parameters.some((parameter) => parameter.type !== null && type.test(parameter.type.name));
}
