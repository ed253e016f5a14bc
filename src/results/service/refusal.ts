/** A service that gave no answer from which something can be concluded; the message is fit for a report. */
export class ServiceRefusal extends Error {
  override readonly name = 'ServiceRefusal';
}
