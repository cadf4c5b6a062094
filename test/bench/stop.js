/** Whatever makes measuring pointless; the message says what to do. */
export class Stop extends Error {}
