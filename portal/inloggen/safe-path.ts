/** Only pages of our own for professionals: anything else would let a link send people elsewhere after login. */
export function safePath(unsafePath: unknown): string {
  const isOwn =
    typeof unsafePath === 'string' &&
    /^\/(werkplek|taken|casussen|regie|noodtoegang|account|stuurinformatie|verwerkingen|bewaartermijnen|evaluaties|leerpunten|redenen)(\/[\w:-]+)*$/.test(
      unsafePath,
    );
  return isOwn ? unsafePath : '/werkplek';
}
