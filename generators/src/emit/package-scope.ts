/** What stands before the names of the packages. */
export const packageScope = '@idv-protocol';
