import { plainJson } from '../../../plain-json.ts';
import type { Model } from '../../../model/model.ts';
import type { Json } from '../../../model/protocol.ts';
import { validatorModules } from '../../validators/modules.ts';

/** The result of a validator or a decoder for one message. An implementation in another language must return the same. */
export type VectorResult = { readonly [key: string]: Json };

export interface Validators {
  readonly decode: (decoder: string, wire: Json, options: { readonly [key: string]: Json }) => VectorResult;
  readonly accepts: (type: string, wire: Json) => VectorResult;
}

/** Loads the validators as they are published. The results in the vectors are theirs. */
export async function loadValidators(model: Model): Promise<Validators> {
  const source = (await validatorModules(model).bundled).get('index') ?? '';
  const loaded: Readonly<Record<string, unknown>> = await import(`data:text/javascript,${encodeURIComponent(source)}`);
  const call = (name: string, ...args: readonly unknown[]): Answered => {
    const found = loaded[name];
    if (typeof found !== 'function') throw new Error(`The validators have no function ${name}.`);
    const answer: Answered = Reflect.apply(found, undefined, args);
    return answer;
  };
  return {
    decode(decoder, wire, options) {
      const { ok, value, notices, issues } = call(`decode${decoder}`, structuredClone(wire), options);
      if (!ok) return { ok, issues: issues?.map(toFinding) ?? [] };
      return { ok, value: plainJson(Object(value)), notices: notices.map(toFinding) };
    },
    accepts(type, wire) {
      const { ok, issues } = call(`validate${type}`, wire);
      return { ok, ...(issues && { issues: issues.map(toFinding) }) };
    },
  };
}

interface Answered {
  readonly ok: boolean;
  readonly value?: unknown;
  readonly notices: readonly Found[];
  readonly issues?: readonly Found[];
}

interface Found {
  readonly code: string;
  readonly path: readonly string[];
  readonly rule?: string;
}

/** The parts of an issue or a notice that are the same in every language. Messages are left out. */
function toFinding({ code, path, rule }: Found): Json {
  return { code, path, ...(rule !== undefined && { rule }) };
}
