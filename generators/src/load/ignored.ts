/** Names of temporary files that editors and systems create. No spec file has such a name. */
const leftovers: readonly RegExp[] = [
  /^\./, // hidden: vim's .x.yaml.swp, Emacs' .#x.yaml
  /~$/, // copies of the last version
  /^#.*#$/, // Emacs, for a text not yet saved
  /^\d{4,5}$/, // vim tries with 4913 and its followers whether it may write
  /\.sw[a-p]$/, // vim, when told not to hide them
  /^___jb_(?:tmp|old|bak)___|___jb_(?:tmp|old|bak)___$/, // JetBrains, while it saves
  /\.kate-swp$/,
  /^(?:Thumbs\.db|desktop\.ini)$/i,
];

/** Whether the loader, the fingerprint and the watch ignore a file or folder with this name. */
export function isIgnored(name: string): boolean {
  return leftovers.some((pattern) => pattern.test(name));
}
