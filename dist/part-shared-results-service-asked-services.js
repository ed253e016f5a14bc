import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __dirname = import.meta.dirname;

// src/results/service/asked-services.ts
function askedServices(services, policy) {
  return services.flatMap((service) => {
    const settings = policy.services[service.id] ?? service.settings.defaults;
    return settings === null ? [] : [{ service, settings, scans: service.scans(settings) }];
  });
}

export {
  askedServices
};
