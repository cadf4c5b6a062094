import type { Call } from './transport.ts';

/** Divides the parameters of a request into those for the query and those for the form body. */
export function parametersOf(request: object, formParameters: readonly string[]): Pick<Call, 'query' | 'form'> {
  const all = Object.entries(request).flatMap(([name, value]: [string, unknown]) =>
    typeof value === 'string' ? [[name, value] as const] : [],
  );
  return {
    query: Object.fromEntries(all.filter(([name]) => !formParameters.includes(name))),
    form: Object.fromEntries(all.filter(([name]) => formParameters.includes(name))),
  };
}
