import type { Json, Protocol } from '../../model/protocol.ts';
import type { Form } from './gateway/form.ts';
import type { Scope } from './scope.ts';
import { plainTitle, withLists } from './texts.ts';

/** The `info` object of a document in OpenAPI 3.1. */
export function info31({ version, license, release }: Protocol, title: string, description: string): Json {
  return {
    title,
    version,
    description,
    ...(license !== undefined && { license: { name: license, identifier: license } }),
    'x-release': release,
  };
}

/** The `info` object of a document for gateways. Older OpenAPI versions have no license identifiers. */
export function gatewayInfo({ version, license, notes, release }: Protocol, scope: Scope, form: Form): Json {
  return {
    title: plainTitle(scope.title),
    version,
    description: withLists([scope.description, form.remark].join('\n\n'), notes, []),
    ...(license !== undefined && { license: { name: license } }),
    'x-release': release,
  };
}
