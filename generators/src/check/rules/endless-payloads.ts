import { diagnose } from '../../diagnostics/diagnostic.ts';
import type { SpecField, PayloadFile } from '../../load/generated/spec-types.ts';
import type { SpecFile, SpecFiles } from '../../load/spec.ts';
import type { CheckRule } from '../rule.ts';

/** A payload must not require itself, directly or through others: such a message would never end. */
export const endlessPayloads: CheckRule = {
  needs: 'every-file',
  *check(files) {
    const reported = new Set<Payload>();
    for (const payload of files.payloads) {
      const steps = wayBack(files, payload);
      if (steps.length === 0 || steps.some((step) => reported.has(step.payload))) continue;
      for (const step of steps) reported.add(step.payload);
      const names = steps.map((step) => step.payload.data.name);
      const place = payload.source.atKey(['fields', steps[0]!.field]);
      const chain = names.map((from, i) => `${from} requires ${names.length === 1 ? 'itself' : (names[i + 1] ?? names[0])}`);
      yield diagnose('endless-payload', place, { field: steps[0]!.field, way: chain.join(', and ') });
    }
  },
};

type Payload = SpecFile<PayloadFile>;

interface Step {
  readonly payload: Payload;
  /** The field that requires the next payload. */
  readonly field: string;
}

/** The shortest chain of required fields from a payload back to itself; empty if there is none. */
function wayBack(files: SpecFiles, start: Payload): readonly Step[] {
  const chains: (readonly Step[])[] = requiredBy(files, start).map(({ field }) => [{ payload: start, field }]);
  const seen = new Set<string>();
  for (const chain of chains) {
    const { payload, field } = chain.at(-1)!;
    const next = requiredBy(files, payload).find((one) => one.field === field)?.next;
    if (!next || seen.has(next.id)) continue;
    if (next.id === start.id) return chain;
    seen.add(next.id);
    chains.push(...requiredBy(files, next).map((one) => [...chain, { payload: next, field: one.field }]));
  }
  return [];
}

function requiredBy({ payloads }: SpecFiles, { data }: Payload): { readonly field: string; readonly next: Payload }[] {
  return Object.entries(data.fields).flatMap(([field, { shape }]) => {
    const next = payloads.find(({ id }) => id === shape?.payload);
    return next && isRequired(data.fields, field) ? [{ field, next }] : [];
  });
}

/** Whether a field is in every message and never empty. Text may be empty unless its length forbids it. */
function isRequired(fields: Readonly<Record<string, SpecField>>, name: string): boolean {
  const steps = name.split('.');
  const all = steps.map((_, i) => fields[steps.slice(0, i + 1).join('.')]);
  const { type, length } = fields[name] ?? {};
  const isFilled = type === 'object' || (type === 'string' && (length?.min ?? 0) > 0);
  return isFilled && all.every((field) => field?.required === true);
}
