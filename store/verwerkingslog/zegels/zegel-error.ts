/** A seal cannot be made or read as things are; the message tells an administrator what to do. */
export class ZegelError extends Error {}
