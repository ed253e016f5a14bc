/** The client alone: the package's own entry loads its pool and looks for native code. */
declare module 'pg/lib/client.js' {
  import type { Socket } from 'node:net';
  import type { SecureContextOptions, TLSSocket } from 'node:tls';

  export interface ClientConfig {
    readonly host: string;
    readonly port: number;
    readonly user?: string;
    readonly database?: string;
    readonly password?: string;
    readonly ssl:
      | false
      | (SecureContextOptions & { rejectUnauthorized?: boolean; checkServerIdentity?: () => undefined });
    readonly options?: string;
    readonly application_name?: string;
    readonly connectionTimeoutMillis?: number;
  }

  export default class Client {
    constructor(config: ClientConfig);
    readonly connection: { readonly stream: Socket | TLSSocket };
    connect(): Promise<unknown>;
    query(text: string, values?: readonly unknown[]): Promise<{ readonly rows: readonly Record<string, unknown>[] }>;
    end(): Promise<void>;
    on(event: 'error', listener: (error: Error) => void): this;
  }
}
