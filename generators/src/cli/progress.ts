/** Shows the progress of a long run in one line of the terminal, and removes the line at the end. Writes nothing elsewhere. */
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
