import type { SchemaObject } from 'ajv';
import { always, gate, notice } from './gate.ts';
import { optionalText, requiredText, undescribedText } from './fields.ts';

export type Fields = Readonly<Record<string, SchemaObject>>;

export type MessageFacts = {
  required: Fields;
  optional: Fields;
  rules: readonly SchemaObject[];
  /** Members that only the SDK knows. */
  undescribed: readonly string[];
  /** Names of other products: reported. */
  foreign: readonly string[];
  /** Names that can't be judged, because the product isn't known. */
  unjudged: readonly string[];
};

export function messageSchema(facts: MessageFacts): SchemaObject {
  const described = [...Object.keys(facts.required), ...Object.keys(facts.optional)];
  return {
    required: Object.keys(facts.required),
    properties: {
      ...mapFields(facts.required, requiredText),
      ...mapFields(facts.optional, optionalText),
      ...sameForAll(facts.undescribed, undescribedText()),
      ...sameForAll(facts.foreign, notice(always('foreign-field'))),
      ...sameForAll(facts.unjudged, {}),
    },
    unknownNames: {
      suggestions: [...described, ...facts.undescribed, ...facts.unjudged],
      required: Object.keys(facts.required),
      known: [...described, ...facts.undescribed, ...facts.foreign, ...facts.unjudged],
    },
    ...(facts.rules.length > 0 && { allOf: facts.rules }),
  };
}

/** What every message must be before its parameters are judged: an object whose names are the wire's. */
export function wireMessage(names: readonly string[], message: SchemaObject): SchemaObject {
  return gate({ type: 'object' }, gate({ wireNames: names, code: 'sdk-spelling' }, message));
}

function mapFields(fields: Fields, change: (value: SchemaObject) => SchemaObject): Fields {
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, change(value)]));
}

function sameForAll(names: readonly string[], value: SchemaObject): Fields {
  return Object.fromEntries(names.map((name) => [name, value]));
}
