/** The sheet as a whole cannot be imported; nothing was written. The message is a sentence for the person who brought it. */
export class Unreadable extends Error {}
