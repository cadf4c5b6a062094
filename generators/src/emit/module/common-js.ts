/** Converts an ES module that esbuild has bundled to CommonJS. Bundling it again would take as long as the first time. */
export function toCommonJs(module: string): string {
  const end = module.lastIndexOf('\nexport {\n');
  const [body, names] = end < 0 ? [module, ''] : [module.slice(0, end), module.slice(end + '\nexport {'.length)];
  const exported = [...names.matchAll(/([\w$]+)(?: as ([\w$]+))?/g)].map(([, own = '', name]) =>
    name === undefined ? own : `${name}: ${own}`,
  );
  return `${body}\nmodule.exports = {\n  ${exported.join(',\n  ')}\n};\n${mark}`;
}

/** The mark that tools expect if an ES module imports this one. */
const mark = `Object.defineProperty(module.exports, '__esModule', { value: true });\n`;
