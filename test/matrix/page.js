// docs/consumers.md: a line for each set-up. A run of a few set-ups replaces their lines, and keeps the others.

/** The page's lines by set-up, as an earlier run wrote them. */
export function readLines(page) {
  const cells = page.matchAll(/^\| (.*?) +\| (works|fails|not tried)[^|]*\|[^|]*\|$/gm);
  return new Map([...cells].map(([line, name]) => [name, line]));
}

export function line({ name, outcome, size, says, version }) {
  const result = outcome === 'not tried' ? `not tried: ${says}` : outcome;
  return `| ${name} | ${result}${outcome === 'works' ? `, release ${version}, Node ${process.version}` : ''} | ${size === undefined ? '' : `${(size / 1000).toFixed(1)} KB`} |`;
}

export function writePage(lines) {
  return `<!-- Written by \`pnpm check:consumers --write\`. Don't edit: run it again. -->

# Set-ups that were tried

\`pnpm check:consumers --write\` packs the packages, installs the tarballs in each of these set-ups, in a folder of its own, and writes
this page. The package managers install all packages; the others have those that they need.

A bundler's size is what a page grows by that checks one request of the validators with the whole package imported: the scripts with
code of ours in them, minified, then gzipped. It includes what the bundler puts around them. No bundle has a polyfill of Buffer.

| Set-up | Result | Size |
| --- | --- | --- |
${lines.join('\n')}
`;
}
