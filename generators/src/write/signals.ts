const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Holds back the signals that end the process, while something must not be left half done. */
export interface Held {
  /** Whether a signal has arrived. */
  readonly isInterrupted: () => boolean;
  /** Stops holding signals. A signal that has arrived then takes effect. */
  readonly release: () => void;
}

export function holdSignals(): Held {
  let arrived: (typeof signals)[number] | undefined;
  const hold = (signal: (typeof signals)[number]): void => {
    arrived = signal;
  };
  for (const signal of signals) process.on(signal, hold);
  return {
    isInterrupted: () => arrived !== undefined,
    release() {
      for (const signal of signals) process.off(signal, hold);
      if (arrived !== undefined) process.kill(process.pid, arrived);
    },
  };
}
