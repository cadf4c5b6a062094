// Prepares a README for the registry, where the other files of the project don't exist.
import { posix } from 'node:path';

/**
 * Replaces links to files of the project by addresses, and keeps links to packed files. If the project has no address, such a link
 * becomes plain text.
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
