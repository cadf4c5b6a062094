import type { MatchesPredicate, Predicate } from './predicate.ts';
import { patternOrEmpty } from '../pattern-or-empty.ts';

/** A schema with the keywords that every reader supports: OpenAPI 3.0 has no `if`, and some gateways need a type everywhere. */
export type ViolationSchema = {
  readonly type: string;
  readonly enum?: readonly string[];
  readonly minLength?: number;
  readonly pattern?: string;
  readonly properties?: Readonly<Record<string, ViolationSchema>>;
  readonly required?: readonly string[];
  readonly not?: ViolationSchema;
  readonly allOf?: readonly ViolationSchema[];
  readonly anyOf?: readonly ViolationSchema[];
};

/** The names of the fields that count as absent if their text is empty. */
type EmptyTexts = ReadonlySet<string>;

/** The schema of the messages for which a predicate is false. */
export function violationSchema(predicate: Predicate, texts: EmptyTexts): ViolationSchema {
  switch (predicate.kind) {
    case 'all':
      return oneOrMore(
        'anyOf',
        predicate.of.map((one) => violationSchema(one, texts)),
      );
    case 'any':
      return oneOrMore(
        'allOf',
        predicate.of.map((one) => violationSchema(one, texts)),
      );
    case 'not':
      return plainSchema(predicate.of, texts);
    case 'present':
    case 'is':
    case 'matches':
    case 'exactlyOne':
      return { type: 'object', not: plainSchema(predicate, texts) };
  }
}

/** The schema of the messages for which a predicate is true. */
function plainSchema(predicate: Predicate, texts: EmptyTexts): ViolationSchema {
  switch (predicate.kind) {
    case 'all':
      return oneOrMore(
        'allOf',
        predicate.of.map((one) => plainSchema(one, texts)),
      );
    case 'any':
      return oneOrMore(
        'anyOf',
        predicate.of.map((one) => plainSchema(one, texts)),
      );
    case 'not':
      return { type: 'object', not: plainSchema(predicate.of, texts) };
    case 'present':
      return at(predicate.field, true, texts.has(predicate.field) ? { type: 'string', minLength: 1 } : undefined);
    case 'is':
      return at(predicate.field, true, { type: 'string', enum: predicate.values });
    case 'matches':
      return at(predicate.field, !predicate.orNoText, formSchema(predicate, texts));
    case 'exactlyOne': {
      const isOnly = (name: string) => predicate.of.map((other) => (other === name ? thereSchema : absentSchema)(other, texts));
      return oneOrMore(
        'anyOf',
        predicate.of.map((name) => oneOrMore('allOf', isOnly(name))),
      );
    }
  }
}

function thereSchema(field: string, texts: EmptyTexts): ViolationSchema {
  return plainSchema({ kind: 'present', field }, texts);
}

function absentSchema(field: string, texts: EmptyTexts): ViolationSchema {
  return violationSchema({ kind: 'present', field }, texts);
}

function formSchema({ field, pattern, orNoText }: MatchesPredicate, texts: EmptyTexts): ViolationSchema {
  if (!texts.has(field)) return { type: 'string', pattern };
  return orNoText ? { type: 'string', pattern: patternOrEmpty(pattern) } : { type: 'string', minLength: 1, pattern };
}

/** The schema of a message in which the field with this path has such a value. */
function at(path: string, isRequired: boolean, value: ViolationSchema | undefined): ViolationSchema {
  const [name = '', ...inner] = path.split('.');
  const schema = inner.length === 0 ? value : at(inner.join('.'), isRequired, value);
  return { type: 'object', ...(schema && { properties: { [name]: schema } }), ...(isRequired && { required: [name] }) };
}

function oneOrMore(keyword: 'allOf' | 'anyOf', schemas: readonly ViolationSchema[]): ViolationSchema {
  const [only, ...others] = schemas;
  return only && others.length === 0 ? only : { type: 'object', [keyword]: schemas };
}
