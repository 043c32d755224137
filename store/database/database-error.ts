/** A database cannot be used as it is; the message tells an administrator what to do. It holds no address and no password. */
export class DatabaseError extends Error {}
