import type { Reporter, SerializedError, TestModule } from 'vitest/node';

/** Ends a run with a line that has only the counts, for programs that read them. */
export class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly SerializedError[]): void {
    console.log(countLine(modules, unhandled.length));
  }
}

/** Errors outside of tests count as failures, too. Otherwise a file that can't be loaded would not be noticed. */
function countLine(modules: readonly TestModule[], unhandled: number): string {
  const count = { passed: 0, failed: unhandled, skipped: 0 };
  for (const module of modules) {
    count.failed += module.errors().length;
    for (const suite of module.children.allSuites()) count.failed += suite.errors().length;
    for (const test of module.children.allTests()) {
      const { state } = test.result();
      count[state === 'pending' ? 'skipped' : state]++;
    }
  }
  return `${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`;
}
