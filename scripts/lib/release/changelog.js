// Writes the changelog.

const headings = { breaking: 'Breaking', behavior: 'Behaves differently', addition: 'New' };
const mostRows = 50;

/** The entry of a release: the texts of the authors, then the changes that the comparisons found. */
export function changelogEntry({ version, date, changes, spec, api }) {
  const parts = [
    `## ${version} (${date})`,
    ...(changes.length > 0 ? [changes.map(({ says }) => says).join('\n\n')] : []),
    ...Object.entries(headings).flatMap(([impact, heading]) => {
      const rows = [
        ...spec.changes.filter((one) => one.impact === impact).map(specRow),
        ...api.filter((one) => one.impact === impact).map(apiRow),
      ];
      return rows.length === 0 ? [] : [`### ${heading}\n\n${listed(rows)}`];
    }),
    ...(spec.changes.some(({ impact }) => impact === 'text') ? ['Descriptions have changed, too.'] : []),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** Adds an entry above the others. */
export function withEntry(changelog, entry) {
  const [title, ...entries] = changelog.split(/(?=^## )/m);
  return [`${title.trim()}\n`, entry, ...entries.map((one) => `${one.trim()}\n`)].join('\n');
}

function specRow({ spots, says }) {
  return `- ${spots.map(({ where }) => `\`${where}\``).join(', ')}: ${says}`;
}

function apiRow({ folder, name, says }) {
  return `- \`${name}\` of \`${folder.replace(/^.*\//, '')}\` ${says}.`;
}

function listed(rows) {
  const more =
    rows.length > mostRows
      ? [`- and ${rows.length - mostRows} more, which \`pnpm spec:diff\` and \`pnpm api --since\` show.`]
      : [];
  return [...rows.slice(0, mostRows), ...more].join('\n');
}
