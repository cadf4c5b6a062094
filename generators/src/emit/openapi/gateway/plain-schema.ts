import type { Json } from '../../../model/protocol.ts';

/**
 * A schema with nothing but what every gateway, Swagger 2.0 and OpenAPI 3.0 take for the same. There is no `default`:
 * gateways and servers write defaults into the requests that they pass on, and the service's own would no longer hold.
 */
export interface PlainSchema {
  readonly $ref?: string;
  readonly description?: string;
  /** Unknown to Swagger 2.0. */
  readonly deprecated?: true;
  readonly type?: string;
  readonly enum?: readonly string[];
  /** Only where schemas can be combined: the other documents have nothing but standard keywords. */
  readonly 'x-enum-varnames'?: readonly string[];
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly properties?: Readonly<Record<string, PlainSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: false;
  readonly items?: PlainSchema;
  readonly example?: Json;
  readonly oneOf?: readonly PlainSchema[];
  readonly anyOf?: readonly PlainSchema[];
  readonly allOf?: readonly PlainSchema[];
  readonly not?: PlainSchema;
  readonly discriminator?: { readonly propertyName: string; readonly mapping: Readonly<Record<string, string>> };
}
