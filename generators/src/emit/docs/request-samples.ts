import { literal } from '../literals.ts';

// Samples of a request as code to copy, for the pages and for the workbench.

/** A call to a gateway, which publishes each operation under its name. Upstream needs another address and a signature. */
export function curlSample(operation: string, request: object): string {
  const body = JSON.stringify(request, null, 2).replaceAll("'", String.raw`'\''`);
  return [
    '# Calls your own gateway, which publishes the OpenAPI document and signs the call to the service.',
    `curl -X POST 'https://gateway.example/${encodeURIComponent(operation)}' \\`,
    "  -H 'Content-Type: application/json' \\",
    `  -d '${body}'`,
  ].join('\n');
}

/** Types a request, and checks it. */
export function typescriptSample(packageScope: string, type: string, request: object): string {
  return [
    `import type { ${type} } from '${packageScope}/types';`,
    `import { validate${type} } from '${packageScope}/validators';`,
    '',
    `const request: ${type} = ${objectSource(request)};`,
    '',
    `const checked = validate${type}(request);`,
    'if (!checked.ok) throw new Error(checked.issues[0]?.message);',
  ].join('\n');
}

/** An object as people write it: without unnecessary quotes around names. */
export function objectSource(value: object): string {
  return literal(value).replaceAll(/^( *)"([A-Za-z_$][\w$]*)":/gm, '$1$2:');
}
