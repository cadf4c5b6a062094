import type { Json } from '../../../model/protocol.ts';

/**
 * A schema with only the keywords that mean the same in Swagger 2.0, in OpenAPI 3.0 and to every gateway. `default` isn't one of
 * them: gateways and servers insert defaults into the requests that they forward, which would override those of the service.
 */
export interface PlainSchema {
  readonly $ref?: string;
  readonly description?: string;
  /** Not in Swagger 2.0. */
  readonly deprecated?: true;
  readonly type?: string;
  readonly enum?: readonly string[];
  /** Not in Swagger 2.0. */
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
