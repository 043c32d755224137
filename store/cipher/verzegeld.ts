declare const VERZEGELD: unique symbol;

/** What the cipher made: nobody reads it from the database alone. Only `Cipher.seal` gives one. */
export type Verzegeld = string & { readonly [VERZEGELD]: true };
