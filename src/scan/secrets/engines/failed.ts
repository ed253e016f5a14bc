import type { Problem } from '../../../model/scan.js';
import type { SecretTool } from './tool.js';

/** A tool whose answer does not count, or not whole: the scan is not complete. */
export function failed({ name }: Pick<SecretTool, 'name'>, reason: string): Problem {
  return {
    message: `${name} gave no answer that can be used: ${reason}`,
    remedy: `Run ${name} by hand to see why, or set secrets.engine to builtin.`,
  };
}
