// Versions of TypeScript, each with the ways to resolve modules that it has, strict and not.
import { npmInstall, packageJson, portable } from './project.js';

const typed = `import { decodeCheckResult, parseCallback, validateInitializeRequest } from '@idv-protocol/validators';
import { redact } from '@idv-protocol/validators/redact';
import { findSubCode, type InitializeFaceVerifyRequest } from '@idv-protocol/types';
import { scenarios } from '@idv-protocol/types/scenarios';
const checked = validateInitializeRequest({});
if (!checked.ok) void checked.issues;
const decoded = decodeCheckResult('{}');
if (!decoded.ok) throw new Error(decoded.issues[0]?.message);
const callback = parseCallback('', { token: null });
void (callback.ok ? callback.value : callback.issues);
export const all = [redact({}), findSubCode('205'), scenarios];
// @ts-expect-error: the product takes no such value
export const wrong: InitializeFaceVerifyRequest = { ProductCode: 1 };
`;

/** Each version with the ways to resolve modules that it has; \`node\` is gone from version 7. */
export const compilers = ['5.0.4', '5.4.5', '5.9.3', '6.0.3', '7.0.2'].map((version) => {
  const major = Number(version[0]);
  const ways = [
    { way: 'nodenext', options: { module: 'nodenext', moduleResolution: 'nodenext' } },
    { way: 'bundler', options: { module: 'esnext', moduleResolution: 'bundler' } },
    ...(major < 7
      ? [
          {
            way: 'node',
            options: { module: 'esnext', moduleResolution: 'node', ...(major === 6 && { ignoreDeprecations: '6.0' }) },
          },
        ]
      : []),
  ];
  const configs = ways.flatMap(({ way, options }) =>
    [true, false].map((strict) => ({ file: `${way}${strict ? '' : '-loose'}.json`, options, strict })),
  );
  return {
    name: `TypeScript ${version}: ${ways.map(({ way }) => way).join(', ')}; strict and not`,
    files: (tarballs) => ({
      'package.json': packageJson(portable(tarballs)),
      'main.ts': typed,
      ...Object.fromEntries(
        configs.map(({ file, options, strict }) => [
          file,
          JSON.stringify({
            compilerOptions: { target: 'es2022', lib: ['es2022', 'dom'], types: [], noEmit: true, ...options, strict },
            files: ['main.ts'],
          }),
        ]),
      ),
    }),
    commands: [npmInstall(`typescript@${version}`), ...configs.map(({ file }) => ['npx', 'tsc', '-p', file])],
  };
});
