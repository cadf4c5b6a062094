/** The body of an ES module that esbuild has bundled -> the same as CommonJS: to bundle it again would take as long as the first time. */
export function toCommonJs(module: string): string {
  const end = module.lastIndexOf('\nexport {\n');
  const [body, names] = end < 0 ? [module, ''] : [module.slice(0, end), module.slice(end + '\nexport {'.length)];
  const exported = [...names.matchAll(/([\w$]+)(?: as ([\w$]+))?/g)].map(([, own = '', name]) =>
    name === undefined ? own : `${name}: ${own}`,
  );
  return `${body}\nmodule.exports = {\n  ${exported.join(',\n  ')}\n};\n${mark}`;
}

/** As those who import it in an ES module expect it. */
const mark = `Object.defineProperty(module.exports, '__esModule', { value: true });\n`;
