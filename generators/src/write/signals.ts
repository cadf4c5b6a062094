const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** The signals that end the process, held back while something must not be left half done. */
export interface Held {
  /** Whether one has come. */
  readonly isInterrupted: () => boolean;
  /** Lets the one that has come do its work. */
  readonly release: () => void;
}

export function holdSignals(): Held {
  let came: (typeof signals)[number] | undefined;
  const hold = (signal: (typeof signals)[number]): void => {
    came = signal;
  };
  for (const signal of signals) process.on(signal, hold);
  return {
    isInterrupted: () => came !== undefined,
    release() {
      for (const signal of signals) process.off(signal, hold);
      if (came !== undefined) process.kill(process.pid, came);
    },
  };
}
