import { compileFunction } from 'node:vm';
import { plainJson } from '../../../plain-json.ts';
import type { Model } from '../../../model/model.ts';
import type { Json } from '../../../model/protocol.ts';
import { rememberLast } from '../../../remember.ts';
import { toCommonJs } from '../../module/common-js.ts';
import { bundledModules } from '../../validators/modules.ts';

/** The result of a validator or a decoder for one message. An implementation in another language must return the same. */
export type VectorResult = { readonly [key: string]: Json };

export interface Validators {
  readonly decode: (decoder: string, wire: Json, options: { readonly [key: string]: Json }) => VectorResult;
  readonly accepts: (type: string, wire: Json) => VectorResult;
}

/** Loads the validators as they are published. The results in the vectors are theirs. */
export async function loadValidators(model: Model): Promise<Validators> {
  const loaded = run((await bundledModules(model)).get('index') ?? '');
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

/** Runs a bundled module, as CommonJS: Node keeps every ES module for as long as the process lives. Returns its exports. */
const run = rememberLast(
  (source: string) => source,
  (source): Readonly<Record<string, unknown>> => {
    const module: { exports: Readonly<Record<string, unknown>> } = { exports: {} };
    Reflect.apply(compileFunction(`'use strict';\n${toCommonJs(source)}`, ['module']), undefined, [module]);
    return module.exports;
  },
);

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
