/** JavaScript or TypeScript. */
export type SourceCode = string;
