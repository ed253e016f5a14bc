import { createServer, type RequestListener, type Server } from 'node:http';

/**
 * An HTTP server that never hangs up by itself. Node's ends a connection that was idle for 5 s; in a process that is
 * kept waiting as long by a busy machine, that is one whose answer nobody had the time to read.
 */
export function patientServer(listener: RequestListener): Server {
  return createServer({ keepAliveTimeout: 0 }, listener);
}
