/** Words and sentences of a library by their English; whether they begin with a capital is all one. */
export type Woorden = Readonly<Record<string, string>>;

/** Sentences with something of the model in them: what is found goes through the list again before it is filled in. */
export type Zinnen = readonly (readonly [RegExp, (...gevonden: string[]) => string])[];

/** Gives the Dutch of what a library says, and what it does not know as it was. */
export type Vertaler = (text: string) => string;

/** One translator over several lists; of a word that stands in more than one, the last holds. */
export function vertalerVan(lijsten: readonly Woorden[], zinnen: Zinnen = []): Vertaler {
  const words = new Map(
    lijsten
      .flatMap((lijst) => Object.entries(lijst))
      .map(([english, dutch]) => [english.toLowerCase(), dutch]),
  );
  const vertaal: Vertaler = (text) => {
    const known = words.get(text.trim().toLowerCase());
    if (known !== undefined) return text.replace(text.trim(), () => known);
    for (const [pattern, zin] of zinnen) {
      const found = pattern.exec(text.trim());
      if (found) return zin(...found.slice(1).map((part) => (part === undefined ? '' : vertaal(part))));
    }
    return text;
  };
  return vertaal;
}
