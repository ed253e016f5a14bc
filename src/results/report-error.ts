/** Why a report cannot be read; the message says so in words of our own and repeats nothing of the report. */
export class ReportError extends Error {
  override readonly name = 'ReportError';
}
