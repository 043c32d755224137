import type Database from 'libsql';

/** How the file is encrypted. The types of libsql do not know its own options for it. */
export function encrypted(
  encryptionKey: string,
): Database.Options & { encryptionCipher: string; encryptionKey: string } {
  return { encryptionCipher: 'aes256cbc', encryptionKey };
}

/** Whether an error is what a file says to the wrong key, or when it is damaged: it does not tell them apart. */
export function isWrongKey(fout: unknown): boolean {
  return (
    fout instanceof Error &&
    /not a database|malformed|NOTADB|CORRUPT/i.test(
      `${fout.message} ${String((fout as { code?: unknown }).code)}`,
    )
  );
}
