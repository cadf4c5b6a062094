/** An ES module that esbuild has bundled -> the same as CommonJS: to bundle it again would take as long as the first time. */
export function toCommonJs(module: string): string {
  const end = module.lastIndexOf('\nexport {\n');
  const [body, names] = end < 0 ? [module, ''] : [module.slice(0, end), module.slice(end + '\nexport {'.length)];
  const exported = [...names.matchAll(/([\w$]+)(?: as ([\w$]+))?/g)].map(([, own = '', name = own]) => `exports.${name} = ${own};\n`);
  return `${body.replace('\n', `\n${head}`)}\n${exported.join('')}`;
}

const head = `'use strict';\nObject.defineProperty(exports, '__esModule', { value: true });\n`;
