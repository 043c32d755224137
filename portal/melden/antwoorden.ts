/** What was typed, exactly as typed, by the name of the question: kept while somebody fills in, shown again after an error. */
export type Antwoorden = Readonly<Record<string, readonly string[]>>;

/** The one answer to a question; the first when a browser sent more. */
export function antwoordOp(antwoorden: Antwoorden, naam: string): string {
  return antwoorden[naam]?.[0] ?? '';
}

/** All answers to a question of which several may be chosen, without the empty ones. */
export function antwoordenOp(antwoorden: Antwoorden, naam: string): string[] {
  return (antwoorden[naam] ?? []).filter((antwoord) => antwoord.trim() !== '');
}

/**
 * Takes the answers to `namen` out of a form that was sent, and nothing else: what a robot adds is not kept.
 * Line ends become one kind, and characters that no database or log can carry are left out.
 */
export function readAntwoorden(unsafeBody: unknown, namen: readonly string[]): Antwoorden {
  const body = (typeof unsafeBody === 'object' && unsafeBody !== null ? unsafeBody : {}) as Record<
    string,
    unknown
  >;
  return Object.fromEntries(
    namen.map((naam) => {
      const value = Object.hasOwn(body, naam) ? body[naam] : [];
      const values = Array.isArray(value) ? (value as unknown[]) : [value];
      return [naam, values.filter((each) => typeof each === 'string').map(cleanText)];
    }),
  );
}

function cleanText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/(?![\n\t])\p{Cc}|\p{Surrogate}/gu, '');
}
