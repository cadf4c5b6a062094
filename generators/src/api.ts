// The compiler for programs. Its command is `idv`.

export { compile, emit, generate, outputNames, refusedByGateways } from './pipeline.ts';
export type { Compiled, Faulty, Generated, Job, OutputName, Planned } from './pipeline.ts';
export { diff } from './diff/diff.ts';
export { locator, type Locate } from './diff/locate.ts';
export type { Change, ChangeSpot } from './diff/change.ts';
export type { ChangeKind, Impact, Severity } from './diff/verdicts.ts';
export type { Diagnostic, Place } from './diagnostics/diagnostic.ts';
export type { Model } from './model/model.ts';
export type { OutputFile } from './output-file.ts';
export type { Protocol } from './model/protocol.ts';
