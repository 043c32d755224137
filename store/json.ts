/** Reads a JSON column that the store itself wrote. */
export function fromJson<T>(tekst: string): T {
  return JSON.parse(tekst) as T;
}
