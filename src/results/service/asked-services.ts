import type { ResultsPolicy } from '../../model/policy.js';
import type { ResultService } from './service.js';

/** The services that a policy asks, each with the scans that it makes. */
export function askedServices(
  services: readonly ResultService[],
  policy: ResultsPolicy,
): readonly { readonly service: ResultService; readonly settings: unknown; readonly scans: readonly string[] }[] {
  return services.flatMap((service) => {
    const settings = policy.services[service.id] ?? service.settings.defaults;
    return settings === null ? [] : [{ service, settings, scans: service.scans(settings) }];
  });
}
