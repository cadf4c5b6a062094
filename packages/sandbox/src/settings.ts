import type { Keys } from './signatures/verify.ts';
import type { Targets } from './callbacks/target.ts';
import type { Store } from './store/store.ts';
import type { Clock } from './domain/clock.ts';
import type { Ids } from './domain/ids.ts';

/** When a verification with a chosen outcome ends: at once, or when the tester uses its page. */
export type Finish = 'at-once' | 'by-user';

export interface Settings {
  readonly keys: Keys;
  readonly targets: Targets;
  readonly finish: Finish;
  readonly keepsImages: boolean;
  /** The origin for browsers; undefined for the origin of the call. */
  readonly publicUrl: string | undefined;
  readonly store: Store;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly systemNow: () => number;
  readonly fetch: (url: URL, init: RequestInit) => Promise<Response>;
  readonly wait: (milliseconds: number) => Promise<void>;
  /** Logs a line, without values of requests. */
  readonly log: (line: string) => void;
}
