/** How far long work is; what the page asks for again and again, and as a type imported by the script. */
export interface Voortgangbericht {
  /** What is done now, in words. */
  tekst: string;
  gedaan: number;
  totaal: number;
  isKlaar: boolean;
}

/** The script of a page with long work that is not done; without it people refresh the page themselves. */
export const voortgangScripts = ['voortgang.entry.js'] as const;

/** How far long work is, in words and as a bar. `stand` is the address that gives it anew, when it is not done. */
export function Voortgang({
  tekst,
  gedaan,
  totaal,
  stand,
}: Omit<Voortgangbericht, 'isKlaar'> & { stand?: string }) {
  return (
    <p>
      <label for="voortgang">
        Voortgang: <span data-voortgang-tekst>{tekst}</span>
      </label>
      <br />
      <progress id="voortgang" class="kr-progress" max={totaal} value={gedaan} data-voortgang={stand} />
    </p>
  );
}
