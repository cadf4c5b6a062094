import { diagnose, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { SpecFiles } from '../../load/spec.ts';
import type { CheckRule } from '../rule.ts';

/** In the flow, a callback must come after the call with its URL. Each region must have one label. */
export const serviceFacts: CheckRule = {
  needs: 'every-file',
  *check(files) {
    yield* earlyCallbacks(files);
    yield* relabeledRegions(files);
  },
};

function* earlyCallbacks({ service, callbacks }: SpecFiles): Iterable<Diagnostic> {
  const calls = service?.data.flow?.map(({ call }) => call) ?? [];
  for (const { id, data } of callbacks) {
    const [own, started] = [calls.indexOf(id), calls.indexOf(data.operation)];
    if (!service || own < 0 || started < own) continue;
    const what = `The callback ${id} comes before ${data.operation}, whose request has its URL.`;
    yield diagnose('contradicting-keys', service.source.at(['flow', own, 'call']), {
      what,
      fix: 'Correct the order of the steps.',
    });
  }
}

function* relabeledRegions({ service }: SpecFiles): Iterable<Diagnostic> {
  const first = new Map<string, string>();
  for (const [i, { region, label }] of (service?.data.endpoints ?? []).entries()) {
    const known = first.get(region) ?? label;
    first.set(region, known);
    if (!service || known === label) continue;
    const what = `The region ${region} has the label ${label} here, and ${known} at an endpoint before.`;
    const fix = 'Use one label for each region, or correct the region.';
    yield diagnose('contradicting-keys', service.source.at(['endpoints', i, 'label']), { what, fix });
  }
}
