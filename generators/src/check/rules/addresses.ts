import { diagnose } from '../../diagnostics/diagnostic.ts';
import { hostFault, pathFault, urlFault } from '../addresses.ts';
import type { CheckRule } from '../rule.ts';

/** Hosts, the path of calls and the addresses of sources are what their names say. */
export const addresses: CheckRule = {
  needs: 'file',
  *check({ service, sources }) {
    for (const [i, { host }] of (service?.data.endpoints ?? []).entries()) {
      const fault = hostFault(host);
      if (service && fault)
        yield diagnose('bad-address', service.source.at(['endpoints', i, 'host']), { what: 'host', text: host, ...fault });
    }
    if (service) {
      const { path } = service.data.transport;
      const fault = pathFault(path);
      if (fault) yield diagnose('bad-address', service.source.at(['transport', 'path']), { what: 'path', text: path, ...fault });
    }
    for (const [id, { address }] of Object.entries(sources?.data.sources ?? {})) {
      const fault = address && urlFault(address.url);
      if (sources && fault) {
        yield diagnose('bad-address', sources.source.at(['sources', id, 'address', 'url']), {
          what: 'address',
          text: address.url,
          ...fault,
        });
      }
    }
  },
};
