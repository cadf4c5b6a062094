/** Shows on a terminal what a long run is doing, in one line that disappears at the end. If there is no terminal, writes nothing. */
export interface Progress {
  readonly step: (what: string) => void;
  readonly end: () => void;
}

const clearLine = '\r\u001B[K';

interface Terminal {
  readonly isTTY?: boolean;
  readonly write: (text: string) => unknown;
}

export function openProgress(stream: Terminal): Progress {
  if (!stream.isTTY) return { step: () => {}, end: () => {} };
  return {
    step: (what) => stream.write(`${clearLine}${what} …`),
    end: () => stream.write(clearLine),
  };
}
