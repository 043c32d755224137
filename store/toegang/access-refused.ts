/**
 * Ends a question that is refused after its line was written: the transaction is confirmed, so that the line stays,
 * and the asker gets NIET_GEVONDEN. Nothing else may have been written before it.
 */
export class AccessRefused extends Error {
  override readonly name = 'AccessRefused';
}
