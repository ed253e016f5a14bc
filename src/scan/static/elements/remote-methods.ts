import type { ClassOfRepository } from '../flow/program.js';
import type { FunctionForm } from '../ir/module.js';
import type { SeenElement } from './seen-element.js';

/** How the generators of protocol buffers call what a service is made from, and what its methods take. */
interface Generated {
  /** The base class, as it is written; its first group is the service. */
  readonly base: RegExp;
  /** @param generated what stands before the base's own name: the package of what was generated */
  isMethod(method: FunctionForm, generated: string): boolean;
}

const GENERATED: readonly Generated[] = [
  // protoc-gen-grpc-java: `GreeterGrpc.GreeterImplBase`
  { base: /(?:^|\.)(\w{1,100})ImplBase$/, isMethod: (method) => takes(method, /StreamObserver$/) },
  // Grpc.Tools: `Greeter.GreeterBase`
  { base: /(?:^|\.)(\w{1,100})\.\1Base$/, isMethod: (method) => takes(method, /ServerCallContext$/) },
  // protoc-gen-go-grpc: `pb.UnimplementedGreeterServer`
  { base: /(?:^|\.)Unimplemented(\w{1,100})Server$/, isMethod: isGoMethod },
  // grpcio-tools: `greeter_pb2_grpc.GreeterServicer`
  {
    base: /(?:^|\.)(\w{1,100})Servicer$/,
    isMethod: ({ name, parameters }) => !name.startsWith('_') && name !== 'constructor' && parameters.length === 2,
  },
];

/**
 * The remote methods that a part of a class has which is made from what a generator of gRPC gave; named as the protocol does.
 * Of a class for several services it is not told which of them a method is of: `{}/CreateOrder`.
 * @param parts all parts of the class that are known
 */
export function remoteMethods({ unit, form }: ClassOfRepository, parts: readonly ClassOfRepository[]): SeenElement[] {
  const bases = [...new Set(parts.flatMap((part) => part.form.bases.map(({ name }) => name)))];
  const known = bases.flatMap((name) => {
    const generated = GENERATED.find(({ base }) => base.test(name));
    return generated === undefined ? [] : [{ generated, name, service: generated.base.exec(name)?.[1] ?? '' }];
  });
  const [first] = known;
  if (first === undefined) return [];
  const service = known.length === 1 ? first.service : '{}';
  const before = first.name.slice(0, Math.max(0, first.name.lastIndexOf('.')));
  const methods = form.methods.flatMap((index) => unit.module.functions[index] ?? []);
  return methods
    .filter((method) => !method.static && first.generated.isMethod(method, before))
    .map((method): SeenElement => {
      const at = { path: unit.path, start: method.start, end: method.start + 1 };
      const facts = [{ name: 'framework', value: first.name, at: null }];
      return { kind: 'rpc', name: `${service}/${method.name}`, at, boundary: 'service', facts };
    });
}

/** `(ctx context.Context, request *pb.Request)`, `(request *pb.Request, stream pb.Greeter_WatchServer)`, `(stream …)`. */
function isGoMethod({ name, parameters }: FunctionForm, generated: string): boolean {
  if (!/^[A-Z]/.test(name) || parameters.length === 0 || parameters.length > 2) return false;
  const types = parameters.map(({ type }) => type?.name ?? '');
  const [first = '', second = first] = types;
  const isMessage = (type: string) =>
    type.startsWith(`${generated}.`) || /(?:^|\.)(?:Empty|Any|\w*Request|\w*Stream\w*|\w+_\w+Server)$/.test(type);
  return isMessage(second) && (/(?:^|\.)Context$/.test(first) || isMessage(first));
}

function takes({ parameters }: FunctionForm, type: RegExp): boolean {
  return parameters.some((parameter) => parameter.type !== null && type.test(parameter.type.name));
}
