// A README as it is read on a registry, where no file of the project is beside it.
import { posix } from 'node:path';

/**
 * Links to the project's files become addresses; links to files that are packed stay. Without an address of the project, what
 * would be a dead link becomes plain text.
 */
export function packedReadme(text, { folder, isPacked, address }) {
  return text.replaceAll(/(?<!!)\[((?:[^\][]|\[[^\]]*\])*)\]\(([^)\s]+)\)/g, (link, label, target) => {
    if (/^(?:[a-z]+:|#)/i.test(target)) return link;
    const [path, anchor] = target.split('#');
    if (isPacked(posix.normalize(path))) return link;
    if (address === undefined) return label;
    return `[${label}](${address}/${posix.join(folder, path)}${anchor === undefined ? '' : `#${anchor}`})`;
  });
}
