/** What whoever builds must mend. It is told as it is, where a defect of ours comes with its stack. */
export class BuildFault extends Error {}

/** Ends the process with the fault's lines; throws on what is no fault. */
export function tellFault(error) {
  if (!(error instanceof BuildFault)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
