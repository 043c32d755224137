import { ANONIMITEITEN, HOEDANIGHEDEN, type MelderInvoer } from '../../domain/melding/melder.js';

/** Who reported, as far as the keten may know. */
export function MelderFacts({ melder }: { melder: MelderInvoer }) {
  const contact = [melder.naam, melder.organisatie, melder.telefoon, melder.email].filter(Boolean).join(', ');
  return (
    <>
      {HOEDANIGHEDEN[melder.hoedanigheid]}
      {contact !== '' && <>: {contact}</>}
      <br />
      <span class="kr-soft">
        {ANONIMITEITEN[melder.anonimiteit]}
        {melder.magTeruggebeld === 'ja'
          ? `. Mag worden teruggebeld${callTime(melder)}.`
          : '. Niet terugbellen.'}
      </span>
    </>
  );
}

function callTime({ voorkeurstijd }: MelderInvoer): string {
  return voorkeurstijd === undefined ? '' : ` (${voorkeurstijd})`;
}
