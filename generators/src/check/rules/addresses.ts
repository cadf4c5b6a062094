import { diagnose } from '../../diagnostics/diagnostic.ts';
import { hostProblem, pathProblem, urlProblem } from '../addresses.ts';
import type { CheckRule } from '../rule.ts';

/** Hosts, the path of calls and the addresses of sources must be valid. */
export const addresses: CheckRule = {
  needs: 'file',
  *check({ service, sources }) {
    for (const [i, { host }] of (service?.data.endpoints ?? []).entries()) {
      const fault = hostProblem(host);
      if (service && fault)
        yield diagnose('bad-address', service.source.at(['endpoints', i, 'host']), { what: 'host', text: host, ...fault });
    }
    if (service) {
      const { path } = service.data.transport;
      const fault = pathProblem(path);
      if (fault) yield diagnose('bad-address', service.source.at(['transport', 'path']), { what: 'path', text: path, ...fault });
    }
    for (const [id, { address }] of Object.entries(sources?.data.sources ?? {})) {
      const fault = address && urlProblem(address.url);
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
