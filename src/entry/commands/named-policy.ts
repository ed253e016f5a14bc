import { localPorts } from '../../app/host/local-ports.js';
import { isOnRunner } from '../../app/host/runner.js';
import { layerReader } from '../../config/layers/layer-reader.js';
import { type EffectivePolicy, effectivePolicy } from '../../config/policy-file.js';
import { stderrLog } from '../../io/log.js';
import type { ExceptionFacts } from '../../model/policy.js';
import { PRODUCT } from '../../product.js';
import { readNamedFile } from './named-file.js';

/** A policy file that the command line names, with what it extends. @throws ConfigurationError when one cannot be read */
export function readNamedPolicy(path: string, offline: boolean, facts?: ExceptionFacts): Promise<EffectivePolicy> {
  const { layers, cacheDir } = localPorts(stderrLog({ verbose: false }));
  const host = layers ?? { content: null, server: '' };
  const read = layerReader({ host, offline, cacheDir: isOnRunner(process.env) ? null : cacheDir });
  const reading = { layers: read, ...(facts !== undefined && { facts }) };
  return effectivePolicy(readNamedFile(path), path, PRODUCT, reading);
}
