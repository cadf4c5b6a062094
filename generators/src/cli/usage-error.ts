/** The command was called in a way that it doesn't understand; the message says what would be right. */
export class UsageError extends Error {}
